import type { Deposit, QuoteLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { fen, greatest, least, minus, percentOff, type Fen } from '@/contract/money';

import { payableOf } from '../promotions/discounts';

/** A pre-ordered SKU that stands beside other goods. One order has one day to arrive, so each such good goes by itself. */
export function preorderAmongOthers(lines: readonly QuoteLine[]): QuoteLine | undefined {
  const isAlone = lines.every((line) => line.goodsId === lines[0]?.goodsId);
  return isAlone ? undefined : lines.find((line) => line.preorder !== undefined);
}

/** A share of an amount, rounded down to a whole fen. `percent` is whole. */
export function shareOf(amount: Fen, percent: number): Fen {
  return minus(amount, percentOff(amount, 100 - percent));
}

/**
 * How these lines are paid, if in two parts. The deposit is its share of what the goods cost after every discount,
 * rounded down to a whole fen, but at least the one fen that can be charged; freight waits until there is a parcel. Where
 * that would leave nothing for later, all is paid at once.
 */
export function depositFor(lines: readonly QuoteLine[], total: Fen): Deposit | undefined {
  const rule = lines[0]?.preorder?.deposit;
  if (rule === undefined || preorderAmongOthers(lines)) return undefined;
  const goods = payableOf(lines);
  const now = greatest(fen(1), shareOf(goods, rule.percent));
  if (now >= total) return undefined;
  const keepPercent = Math.min(rule.keepPercent, LIMITS.keepPercent);
  return { ...rule, keepPercent, now, balance: minus(total, now), keeps: least(now, shareOf(goods, keepPercent)) };
}
