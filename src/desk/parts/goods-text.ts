import type { QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';

/** The goods of an order in one line of text. */
export function goodsText(lines: readonly Pick<QuoteLine, 'title' | 'options' | 'quantity'>[]): string {
  return copy.common.joinWithDots(
    lines.map(({ title, options, quantity }) => `${[title, ...options].join(' ')} ${copy.common.quantity(quantity)}`),
  );
}
