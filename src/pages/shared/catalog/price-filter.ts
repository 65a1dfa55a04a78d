import { yuan, type Fen } from '@/contract/money';
import * as copy from '@/copy';
import { formatYuan } from '@/copy/format';

/** A price range in fen, inclusive; a missing bound is open. */
export interface PriceFilter {
  readonly priceFrom?: Fen;
  readonly priceTo?: Fen;
}

/** Maximum digits of a bound in yuan. */
export const MAX_YUAN_DIGITS = 6;

function readYuan(text: string): Fen | undefined {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) ? yuan(Number(digits)) : undefined;
}

/** Reads both input fields, in whole yuan. Swapped bounds are corrected; anything but a number is an open bound. */
export function readPriceFilter(lowest: string, highest: string): PriceFilter {
  const [low, high] = [readYuan(lowest), readYuan(highest)];
  const swapped = low !== undefined && high !== undefined && low > high;
  const [from, to] = swapped ? [high, low] : [low, high];
  return { ...(from !== undefined && { priceFrom: from }), ...(to !== undefined && { priceTo: to }) };
}

/** Formats a range; undefined for an open one. */
export function formatPriceFilter({ priceFrom, priceTo }: PriceFilter): string | undefined {
  const from = priceFrom === undefined ? undefined : formatYuan(priceFrom);
  const to = priceTo === undefined ? undefined : formatYuan(priceTo);
  if (from !== undefined && to !== undefined) return copy.filters.priceBetween(from, to);
  if (from !== undefined) return copy.filters.priceFrom(from);
  return to === undefined ? undefined : copy.filters.priceTo(to);
}
