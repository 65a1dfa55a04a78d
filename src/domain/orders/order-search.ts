import type { Order } from '@/contract/orders/order';

import { normalizeText, queryWords } from '../catalog/search-text';

/** Matches orders whose titles, options and number together contain every word of the text. */
export function orderMatcher(text: string): (order: Pick<Order, 'number' | 'lines'>) => boolean {
  const words = queryWords(text);
  return ({ number, lines }) => {
    const fields = [number, ...lines.flatMap(({ title, options }) => [title, ...options])].map(normalizeText);
    return words.every((word) => fields.some((field) => field.includes(word)));
  };
}
