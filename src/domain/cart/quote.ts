import type { Quote, QuoteLine, WantedLine } from '@/contract/cart/quote';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { CouponChoice } from '@/contract/promotions/coupon';
import type { FreightRule } from '@/contract/shop/shop';

import type { LockedPrice } from '../offers/bargain-rule';
import { chooseCoupon, isGoodFor, mostOff, type Coupons } from '../promotions/coupons';
import { asTaken, payableOf, takeOff, type Worked } from '../promotions/discounts';
import { NO_OFFERS, type Offers } from '../promotions/promotions';
import { isBargained, withBargains, withLocks, withoutLocks } from './bargained-lines';
import { depositFor, preorderAmongOthers } from './deposit';
import { freightFor } from './freight';
import { withFullReduction, withSecondPieces } from './promotion-steps';
import { gramsOf, quoteLines, type FindSku, type QuotedLines } from './quote-lines';

/** What a shopper may pay with beside money, and what of it she wants to. */
export interface Purse {
  readonly coupons: Coupons;
  readonly credit: Fen;
  readonly useCredit: boolean;
}

export const EMPTY_PURSE: Purse = { coupons: { free: [], usedIds: [], wish: 'best' }, credit: ZERO, useCredit: false };

export interface QuoteRequest {
  readonly wanted: readonly WantedLine[];
  readonly find: FindSku;
  readonly freight: FreightRule;
  readonly province?: string | undefined;
  /** It is handed over: nothing is sent. */
  readonly stall?: boolean | undefined;
  readonly offers?: Offers;
  readonly purse?: Purse;
  /** The prices that this shopper and the seller agreed on, and that hold now. */
  readonly locks?: readonly LockedPrice[];
}

/**
 * The whole price of what is wanted, worked out in this order, each step on what the one before it left:
 *
 * 1. the price for a time, which is the unit price from then on;
 * 2. the prices that the shopper and the seller agreed on (`withBargains`);
 * 3. the second piece;
 * 4. the full reduction;
 * 5. one coupon;
 * 6. credit, up to what the goods still cost. It never pays freight: that goes on to the carrier, and the red packet is
 *    the seller's own margin; so a refund of goods gives back exactly what was paid for them;
 * 7. freight. It is free from a sum of goods measured after 4, before 5 and 6: promotions make the price, while a coupon
 *    and credit only pay it, and using one must never cost more.
 *
 * An agreed price is for its SKU alone, and for up to as many pieces as were agreed on: further pieces of that line cost
 * what they cost anyone. Where it is below the unit price it stands in place of 3 and 4 for the whole line, which then
 * counts towards no tier either. Coupon, credit and freight stay as they are; so the seller's floor bounds the price, and
 * what a coupon pays of it is her own gift. Agreed prices are used all or none, and none where that costs no more before
 * credit: so bargaining never makes an order dearer, and what was not needed stays locked.
 *
 * Steps 2 to 6 are laid on the lines they are for by largest remainder. The figures add up to the total to the fen;
 * troubled lines are in neither.
 */
export function quoteFor(request: QuoteRequest): Quote {
  const { wanted, find, offers = NO_OFFERS, locks = [] } = request;
  const quoted = quoteLines(wanted, find, offers);
  const locked = withLocks(quoted.lines, locks);
  const plain = workOut(request, { ...quoted, lines: withoutLocks(locked) });
  if (!locked.some(isBargained)) return plain;
  const bargained = workOut(request, { ...quoted, lines: locked });
  return beforeCredit(bargained) < beforeCredit(plain) ? bargained : plain;
}

/** Credit pays goods up to what they cost, so that after it a dearer quote could look as cheap. */
function beforeCredit({ total, credit }: Quote): Fen {
  return plus(total, credit.uses);
}

function workOut(request: QuoteRequest, { lines: priced, troubled }: QuotedLines): Quote {
  const { find, freight, province, offers = NO_OFFERS, purse = EMPTY_PURSE } = request;
  const bargained = withBargains({ lines: priced, figures: [goodsFigure(priced)] });
  const promoted = withFullReduction(withSecondPieces(bargained, offers), offers);
  const coupons = chooseCoupon(purse.coupons, promoted.lines, offers.now);
  const couponed = withCoupon(promoted, coupons);
  const uses = purse.useCredit ? least(purse.credit, mostOff(payableOf(couponed.lines))) : ZERO;
  const { lines, figures: taken } = withCredit(couponed, uses);
  const parcel = { goodsTotal: payableOf(promoted.lines), grams: gramsOf(lines, find), province };
  const sent = request.stall ? undefined : freightFor(freight, parcel);
  const figures = sent ? [...taken, { kind: 'freight' as const, ...sent }] : taken;
  const total = plus(...figures.map((figure) => figure.amount));
  return {
    lines,
    troubled,
    figures,
    total,
    ...preorderParts(lines, total),
    coupons,
    credit: { has: purse.credit, uses },
  };
}

function goodsFigure(lines: readonly QuoteLine[]) {
  const pieces = lines.reduce((total, line) => total + line.quantity, 0);
  return { kind: 'goods', amount: payableOf(lines), pieces } as const;
}

function withCoupon({ lines, figures }: Worked, { used, usable }: CouponChoice): Worked {
  const chosen = usable.find(({ coupon }) => coupon.id === used?.couponId);
  if (chosen === undefined) return { lines, figures };
  const { coupon, saves } = chosen;
  return {
    lines: takeOff(lines, saves, (line) => isGoodFor(coupon, line)),
    figures: [...figures, { kind: 'coupon', amount: asTaken(saves), couponId: coupon.id, name: coupon.name }],
  };
}

function withCredit({ lines, figures }: Worked, uses: Fen): Worked {
  if (uses === 0) return { lines, figures };
  const paid = takeOff(lines, uses).map((line, at) => {
    const credit = minus(line.discount, lines[at]?.discount ?? ZERO);
    return credit === 0 ? line : { ...line, credit };
  });
  return { lines: paid, figures: [...figures, { kind: 'credit', amount: asTaken(uses) }] };
}

function preorderParts(lines: readonly QuoteLine[], total: Fen): Pick<Quote, 'alone' | 'deposit'> {
  const among = preorderAmongOthers(lines);
  const deposit = depositFor(lines, total);
  return { ...(among && { alone: { skuId: among.skuId } }), ...(deposit && { deposit }) };
}
