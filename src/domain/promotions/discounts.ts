import type { Figure, QuoteLine } from '@/contract/cart/quote';
import { minus, plus, split, ZERO, type Fen } from '@/contract/money';

/** The lines of a quote after some of its steps, and what these steps took off. */
export interface Worked {
  readonly lines: readonly QuoteLine[];
  readonly figures: readonly Figure[];
}

export function payableOf(lines: readonly QuoteLine[]): Fen {
  return plus(...lines.map((line) => line.payable));
}

/** As a figure shows it: below nothing. */
export function asTaken(amount: Fen): Fen {
  return minus(ZERO, amount);
}

/**
 * Takes an amount off the lines that are meant, in proportion to what each still costs, so that none falls below nothing.
 * The odd fen go by SKU id: went they by place, the order of the lines could decide whether what is left of some of them
 * still reaches a coupon's condition. The amount may not be more than those lines come to.
 */
export function takeOff(
  lines: readonly QuoteLine[],
  amount: Fen,
  isMeant: (line: QuoteLine) => boolean = () => true,
): readonly QuoteLine[] {
  const meant = lines.filter(isMeant).sort((a, b) => (a.skuId < b.skuId ? -1 : 1));
  const parts = split(
    amount,
    meant.map((line) => line.payable),
  );
  const partOf = new Map(meant.map((line, index) => [line.skuId, parts[index] ?? ZERO]));
  return lines.map((line) => {
    const part = partOf.get(line.skuId) ?? ZERO;
    return { ...line, discount: plus(line.discount, part), payable: minus(line.payable, part) };
  });
}
