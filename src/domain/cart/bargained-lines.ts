import type { QuoteLine } from '@/contract/cart/quote';
import { greaterFirst, minus, plus, times, ZERO, type Fen } from '@/contract/money';
import type { BargainedPrice } from '@/contract/offers/offer';

import type { LockedPrice } from '../offers/bargain-rule';
import { asTaken, takeOff, type Worked } from '../promotions/discounts';

/** Whether a line is bought at an agreed price, and so takes part in no promotion. */
export function isBargained(line: QuoteLine): boolean {
  return line.bargain?.used === true;
}

function off(line: QuoteLine, { price, quantity }: Pick<LockedPrice, 'price' | 'quantity'>): Fen {
  return times(minus(line.unitPrice, price), Math.min(line.quantity, quantity));
}

/** The lock that takes most off a line; of equal ones the soonest to end, then by id, so that every asking answers the same. */
function bestLock(line: QuoteLine, locks: readonly LockedPrice[]): LockedPrice | undefined {
  return locks
    .filter(({ skuId, price }) => skuId === line.skuId && price < line.unitPrice)
    .sort(
      (a, b) => greaterFirst(off(line, a), off(line, b)) || a.until - b.until || (a.offerId < b.offerId ? -1 : 1),
    )[0];
}

/** Puts on each line the agreed price that fits it, if one is below what it costs now. */
export function withLocks(lines: readonly QuoteLine[], locks: readonly LockedPrice[]): readonly QuoteLine[] {
  return lines.map((line) => {
    const lock = bestLock(line, locks);
    if (lock === undefined) return line;
    const { offerId, price, quantity, until } = lock;
    const bargain: BargainedPrice = { offerId, price, until, pieces: Math.min(line.quantity, quantity), used: true };
    return { ...line, bargain };
  });
}

/** The same lines, bought as if nothing had been agreed on. */
export function withoutLocks(lines: readonly QuoteLine[]): readonly QuoteLine[] {
  return lines.map((line) => (line.bargain ? { ...line, bargain: { ...line.bargain, used: false } } : line));
}

/** Takes what was agreed on off each line; a figure tells it. */
export function withBargains({ lines, figures }: Worked): Worked {
  let [left, taken, pieces] = [lines, ZERO, 0];
  for (const line of lines.filter(isBargained)) {
    const { bargain } = line;
    if (!bargain) continue;
    const amount = off(line, { price: bargain.price, quantity: bargain.pieces });
    left = takeOff(left, amount, ({ skuId }) => skuId === line.skuId);
    taken = plus(taken, amount);
    pieces += bargain.pieces;
  }
  if (taken === 0) return { lines, figures };
  return { lines: left, figures: [...figures, { kind: 'bargain', amount: asTaken(taken), pieces }] };
}
