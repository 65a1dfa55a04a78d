import type { CouponChoice } from '@/contract/coupon';
import { least, minus, plus, ZERO, type Fen } from '@/contract/money';
import type { Quote, QuoteLine, WantedLine } from '@/contract/quote';
import type { FreightRule } from '@/contract/shop';

import { chooseCoupon, isGoodFor, mostOff, type Coupons } from './coupons';
import { depositFor, preorderAmongOthers } from './deposit';
import { asTaken, payableOf, takeOff, type Worked } from './discounts';
import { freightFor } from './freight';
import { withFullReduction, withSecondPieces } from './promotion-steps';
import { NO_OFFERS, type Offers } from './promotions';
import { gramsOf, quoteLines, type FindSku } from './quote-lines';

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
  readonly offers?: Offers;
  readonly purse?: Purse;
}

/**
 * The whole price of what is wanted, worked out in this order, each step on what the one before it left:
 *
 * 1. the price for a time, which is the unit price from then on;
 * 2. the second piece;
 * 3. the full reduction;
 * 4. one coupon;
 * 5. credit, up to what the goods still cost. It never pays freight: that goes on to the carrier, and the red packet is
 *    the seller's own margin; so a refund of goods gives back exactly what was paid for them;
 * 6. freight. It is free from a sum of goods measured after 3, before 4 and 5: promotions make the price, while a coupon
 *    and credit only pay it, and using one must never cost more.
 *
 * Steps 2 to 5 are laid on the lines they are for by largest remainder. The figures add up to the total to the fen;
 * troubled lines are in neither.
 */
export function quoteFor(request: QuoteRequest): Quote {
  const { wanted, find, freight, province, offers = NO_OFFERS, purse = EMPTY_PURSE } = request;
  const { lines: priced, troubled } = quoteLines(wanted, find, offers);
  const promoted = withFullReduction(
    withSecondPieces({ lines: priced, figures: [goodsFigure(priced)] }, offers),
    offers,
  );
  const coupons = chooseCoupon(purse.coupons, promoted.lines, offers.now);
  const couponed = withCoupon(promoted, coupons);
  const uses = purse.useCredit ? least(purse.credit, mostOff(payableOf(couponed.lines))) : ZERO;
  const { lines, figures: taken } = withCredit(couponed, uses);
  const parcel = { goodsTotal: payableOf(promoted.lines), grams: gramsOf(lines, find), province };
  const figures = [...taken, { kind: 'freight' as const, ...freightFor(freight, parcel) }];
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
