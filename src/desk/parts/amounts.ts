import type { Fen } from '@/contract/money';
import { formatParts } from '@/copy/format';

/** Most characters of a price in yuan, with decimal point and fen. */
export const PRICE_CHARS = 10;

/** Most digits of a number of pieces. */
export const PIECES_CHARS = 7;

/** An amount as a person types it: 8,850 fen → `88.50`. */
export function typedYuan(amount: Fen): string {
  const { yuan, cents } = formatParts(amount);
  return yuan + cents;
}
