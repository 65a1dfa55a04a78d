import { yuan, type Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

/** Bounds of a price, fen, inclusive; open where one is left out. */
export interface PriceRange {
  readonly priceFrom?: Fen;
  readonly priceTo?: Fen;
}

/** Digits of a bound in yuan that are read: a million is enough for a small shop. */
export const YUAN_DIGITS = 6;

function readYuan(text: string): Fen | undefined {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) ? yuan(Number(digits)) : undefined;
}

/** What was written into the two fields, in whole yuan; the wrong way round, it is turned. What is no number is open. */
export function priceRange(lowest: string, highest: string): PriceRange {
  const [low, high] = [readYuan(lowest), readYuan(highest)];
  const turned = low !== undefined && high !== undefined && low > high;
  const [from, to] = turned ? [high, low] : [low, high];
  return { ...(from !== undefined && { priceFrom: from }), ...(to !== undefined && { priceTo: to }) };
}

/** A range in words, or undefined for an open one. */
export function priceWords({ priceFrom, priceTo }: PriceRange): string | undefined {
  const from = priceFrom === undefined ? undefined : formatYuan(priceFrom);
  const to = priceTo === undefined ? undefined : formatYuan(priceTo);
  if (from !== undefined && to !== undefined) return copy.filters.priceBetween(from, to);
  if (from !== undefined) return copy.filters.priceFrom(from);
  return to === undefined ? undefined : copy.filters.priceTo(to);
}
