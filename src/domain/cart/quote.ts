import type { LineItemInput, Quote, QuoteLine } from '@/contract/cart/quote';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { QuoteCoupons } from '@/contract/promotions/coupon';
import type { FreightRule } from '@/contract/shop/shop';

import type { LockedPrice } from '../offers/bargain-rule';
import { appliesTo, maxDiscount, selectCoupon, type ShopperCoupons } from '../promotions/coupons';
import { applyDiscount, asDiscount, payableOf, type PricedLines } from '../promotions/discounts';
import { NO_PROMOTIONS, type PromotionContext } from '../promotions/promotions';
import { applyBargains, attachLockedPrices, ignoreLockedPrices, isBargained } from './bargained-lines';
import { depositFor, findMixedPreorder } from './deposit';
import { freightFor } from './freight';
import { applySecondItemDiscounts, applyTieredDiscount, nextTierFor } from './promotion-steps';
import { quoteLines, totalGrams, type FindSku, type QuotedLines } from './quote-lines';

/** A shopper's coupons and credit, and which of them to use. Amounts in fen. */
export interface Wallet {
  readonly coupons: ShopperCoupons;
  readonly credit: Fen;
  readonly useCredit: boolean;
}

export const EMPTY_WALLET: Wallet = {
  coupons: { unused: [], usedIds: [], selection: 'best' },
  credit: ZERO,
  useCredit: false,
};

export interface QuoteRequest {
  readonly items: readonly LineItemInput[];
  readonly findSku: FindSku;
  readonly freight: FreightRule;
  readonly province?: string | undefined;
  /** The goods are handed over in person: no freight. */
  readonly stall?: boolean | undefined;
  readonly promotions?: PromotionContext;
  readonly wallet?: Wallet;
  /** Prices that this shopper and the seller agreed on and that are valid now. */
  readonly lockedPrices?: readonly LockedPrice[];
}

/**
 * Calculates a quote. Steps, each applied to the result of the one before:
 *
 * 1. limited-time prices, which become the unit price;
 * 2. agreed prices (`applyBargains`);
 * 3. second-item discounts;
 * 4. the tiered discount;
 * 5. one coupon;
 * 6. credit, up to what the goods still cost. Credit never pays freight: freight goes to the carrier, credit comes out
 *    of the seller's margin. So a refund of goods returns exactly what was paid for them;
 * 7. freight. Whether it is free depends on the goods after step 4, before 5 and 6: promotions make the price, a coupon
 *    and credit only pay it, and using one must never raise the total.
 *
 * An agreed price applies to its SKU only, and to at most the agreed quantity: further pieces of the line cost the
 * normal unit price. It replaces steps 3 and 4 for the whole line, which then does not count towards a tier either.
 * Coupon, credit and freight work as usual: the seller's floor limits the price, and a coupon is the seller's gift on
 * top. Agreed prices are used all or none, and none when the quote costs no more without them (before credit): so
 * bargaining never makes an order more expensive, and an agreed price that is not needed stays locked.
 *
 * Steps 2 to 6 are spread over their lines by largest remainder. The breakdown adds up to the total to the fen;
 * unavailable lines are in neither.
 */
export function quoteFor(request: QuoteRequest): Quote {
  const { items, findSku, promotions = NO_PROMOTIONS, lockedPrices = [] } = request;
  const quoted = quoteLines(items, findSku, promotions);
  const locked = attachLockedPrices(quoted.lines, lockedPrices);
  const plain = price(request, { ...quoted, lines: ignoreLockedPrices(locked) });
  if (!locked.some(isBargained)) return plain;
  const bargained = price(request, { ...quoted, lines: locked });
  return beforeCredit(bargained) < beforeCredit(plain) ? bargained : plain;
}

/** The total without credit. Credit pays up to the price of the goods, so it could hide which quote costs more. */
function beforeCredit({ total, credit }: Quote): Fen {
  return plus(total, credit.used);
}

function price(request: QuoteRequest, { lines: priced, unavailable }: QuotedLines): Quote {
  const { findSku, freight, province, promotions = NO_PROMOTIONS, wallet = EMPTY_WALLET } = request;
  const bargained = applyBargains({ lines: priced, breakdown: [goodsItem(priced)] });
  const beforeTier = applySecondItemDiscounts(bargained, promotions);
  const promoted = applyTieredDiscount(beforeTier, promotions);
  const nextTier = nextTierFor(beforeTier, promotions);
  const coupons = selectCoupon(wallet.coupons, promoted.lines, promotions.now);
  const afterCoupon = applyCoupon(promoted, coupons);
  const used = wallet.useCredit ? least(wallet.credit, maxDiscount(payableOf(afterCoupon.lines))) : ZERO;
  const { lines, breakdown: goodsBreakdown } = applyCredit(afterCoupon, used);
  const parcel = { goodsTotal: payableOf(promoted.lines), grams: totalGrams(lines, findSku), province };
  const shipping = request.stall ? undefined : freightFor(freight, parcel);
  const breakdown = shipping ? [...goodsBreakdown, { kind: 'freight' as const, ...shipping }] : goodsBreakdown;
  const total = plus(...breakdown.map((item) => item.amount));
  return {
    lines,
    unavailable,
    breakdown,
    total,
    ...preorderParts(lines, total),
    coupons,
    ...(nextTier && { nextTier }),
    credit: { available: wallet.credit, used },
  };
}

function goodsItem(lines: readonly QuoteLine[]) {
  const pieces = lines.reduce((total, line) => total + line.quantity, 0);
  return { kind: 'goods', amount: payableOf(lines), pieces } as const;
}

function applyCoupon({ lines, breakdown }: PricedLines, { applied, usable }: QuoteCoupons): PricedLines {
  const chosen = usable.find(({ coupon }) => coupon.id === applied?.couponId);
  if (chosen === undefined) return { lines, breakdown };
  const { coupon, saving } = chosen;
  return {
    lines: applyDiscount(lines, saving, (line) => appliesTo(coupon, line)),
    breakdown: [...breakdown, { kind: 'coupon', amount: asDiscount(saving), couponId: coupon.id, name: coupon.name }],
  };
}

function applyCredit({ lines, breakdown }: PricedLines, used: Fen): PricedLines {
  if (used === 0) return { lines, breakdown };
  const paid = applyDiscount(lines, used).map((line, at) => {
    const credit = minus(line.discount, lines[at]?.discount ?? ZERO);
    return credit === 0 ? line : { ...line, credit };
  });
  return { lines: paid, breakdown: [...breakdown, { kind: 'credit', amount: asDiscount(used) }] };
}

function preorderParts(lines: readonly QuoteLine[], total: Fen): Pick<Quote, 'mixedPreorder' | 'deposit'> {
  const mixed = findMixedPreorder(lines);
  const deposit = depositFor(lines, total);
  return { ...(mixed && { mixedPreorder: { skuId: mixed.skuId } }), ...(deposit && { deposit }) };
}
