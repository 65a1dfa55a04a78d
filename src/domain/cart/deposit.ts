import type { Deposit, QuoteLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { fen, greatest, least, minus, percentOff, type Fen } from '@/contract/money';

import { payableOf } from '../promotions/discounts';

/**
 * A pre-ordered SKU in a quote that also holds other goods. One order has one arrival date, so each pre-ordered goods
 * item needs an order of its own.
 */
export function findMixedPreorder(lines: readonly QuoteLine[]): QuoteLine | undefined {
  const isAlone = lines.every((line) => line.goodsId === lines[0]?.goodsId);
  return isAlone ? undefined : lines.find((line) => line.preorder !== undefined);
}

/** A share of an amount, rounded down to a whole fen. `percent` is whole. */
export function shareOf(amount: Fen, percent: number): Fen {
  return minus(amount, percentOff(amount, 100 - percent));
}

/**
 * The deposit of these lines; undefined when they are paid at once. The deposit is its percentage of the goods after
 * every discount, rounded down to a whole fen and at least 1 fen, the least that can be charged. Freight is paid with
 * the balance. When no balance would remain, the order is paid at once.
 */
export function depositFor(lines: readonly QuoteLine[], total: Fen): Deposit | undefined {
  const rule = lines[0]?.preorder?.deposit;
  if (rule === undefined || findMixedPreorder(lines)) return undefined;
  const goods = payableOf(lines);
  const amount = greatest(fen(1), shareOf(goods, rule.percent));
  if (amount >= total) return undefined;
  const nonRefundablePercent = Math.min(rule.nonRefundablePercent, LIMITS.nonRefundablePercent);
  const nonRefundable = least(amount, shareOf(goods, nonRefundablePercent));
  return { ...rule, nonRefundablePercent, amount, balance: minus(total, amount), nonRefundable };
}
