import type { PriceItem, QuoteLine } from '@/contract/cart/quote';
import { minus, plus, split, ZERO, type Fen } from '@/contract/money';

/** The lines of a quote after some of its steps, and the breakdown so far. */
export interface PricedLines {
  readonly lines: readonly QuoteLine[];
  readonly breakdown: readonly PriceItem[];
}

export function payableOf(lines: readonly QuoteLine[]): Fen {
  return plus(...lines.map((line) => line.payable));
}

/** A discount as it is written in a breakdown: negative. */
export function asDiscount(amount: Fen): Fen {
  return minus(ZERO, amount);
}

/**
 * Takes an amount off the eligible lines, in proportion to what each still costs, so that none becomes negative.
 * Leftover fen are assigned by SKU id, not by position: otherwise the order of the lines could decide whether some of
 * them still reach the minimum of a coupon. The amount must not exceed the sum of those lines.
 */
export function applyDiscount(
  lines: readonly QuoteLine[],
  amount: Fen,
  isEligible: (line: QuoteLine) => boolean = () => true,
): readonly QuoteLine[] {
  const eligible = lines.filter(isEligible).sort((a, b) => (a.skuId < b.skuId ? -1 : 1));
  const shares = split(
    amount,
    eligible.map((line) => line.payable),
  );
  const shareOf = new Map(eligible.map((line, index) => [line.skuId, shares[index] ?? ZERO]));
  return lines.map((line) => {
    const share = shareOf.get(line.skuId) ?? ZERO;
    return { ...line, discount: plus(line.discount, share), payable: minus(line.payable, share) };
  });
}
