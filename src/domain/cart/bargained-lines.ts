import type { QuoteLine } from '@/contract/cart/quote';
import { compareDescending, minus, plus, times, ZERO, type Fen } from '@/contract/money';
import type { BargainedPrice } from '@/contract/offers/offer';

import type { LockedPrice } from '../offers/bargain-rule';
import { applyDiscount, asDiscount, type PricedLines } from '../promotions/discounts';

/** Whether a line is bought at an agreed price; such a line is excluded from promotions. */
export function isBargained(line: QuoteLine): boolean {
  return line.bargain?.used === true;
}

function bargainDiscount(line: QuoteLine, { price, quantity }: Pick<LockedPrice, 'price' | 'quantity'>): Fen {
  return times(minus(line.unitPrice, price), Math.min(line.quantity, quantity));
}

/**
 * The locked price that saves most; among equal ones the first to expire, then by id, so that the result is
 * deterministic.
 */
function bestLockedPrice(line: QuoteLine, lockedPrices: readonly LockedPrice[]): LockedPrice | undefined {
  return lockedPrices
    .filter(({ skuId, price }) => skuId === line.skuId && price < line.unitPrice)
    .sort(
      (a, b) =>
        compareDescending(bargainDiscount(line, a), bargainDiscount(line, b)) ||
        a.expiresAt - b.expiresAt ||
        (a.offerId < b.offerId ? -1 : 1),
    )[0];
}

/** Attaches to each line its best agreed price that is below the current unit price. */
export function attachLockedPrices(
  lines: readonly QuoteLine[],
  lockedPrices: readonly LockedPrice[],
): readonly QuoteLine[] {
  return lines.map((line) => {
    const lockedPrice = bestLockedPrice(line, lockedPrices);
    if (lockedPrice === undefined) return line;
    const { offerId, price, quantity, expiresAt } = lockedPrice;
    const bargain: BargainedPrice = {
      offerId,
      price,
      expiresAt,
      pieces: Math.min(line.quantity, quantity),
      used: true,
    };
    return { ...line, bargain };
  });
}

/** The same lines with their agreed prices marked as not used. */
export function ignoreLockedPrices(lines: readonly QuoteLine[]): readonly QuoteLine[] {
  return lines.map((line) => (line.bargain ? { ...line, bargain: { ...line.bargain, used: false } } : line));
}

/** Applies the agreed prices to the lines and adds one item to the breakdown. */
export function applyBargains({ lines, breakdown }: PricedLines): PricedLines {
  let [discounted, saved, pieces] = [lines, ZERO, 0];
  for (const line of lines.filter(isBargained)) {
    const { bargain } = line;
    if (!bargain) continue;
    const amount = bargainDiscount(line, { price: bargain.price, quantity: bargain.pieces });
    discounted = applyDiscount(discounted, amount, ({ skuId }) => skuId === line.skuId);
    saved = plus(saved, amount);
    pieces += bargain.pieces;
  }
  if (saved === 0) return { lines, breakdown };
  return { lines: discounted, breakdown: [...breakdown, { kind: 'bargain', amount: asDiscount(saved), pieces }] };
}
