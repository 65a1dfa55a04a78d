import type { Order } from '@/contract/orders/order';

import { normalizeText, queryWords } from '../catalog/search-text';

/** Matches orders whose titles, options and number together contain every word of the text. */
export function orderMatcher(text: string): (order: Pick<Order, 'number' | 'lines'>) => boolean {
  const matches = fieldMatcher(text);
  return (order) => matches(orderFields(order));
}

/** The texts by which an order can be found. */
export function orderFields({ number, lines }: Pick<Order, 'number' | 'lines'>): readonly string[] {
  return [number, ...lines.flatMap(({ title, options }) => [title, ...options])];
}

/** Matches when the fields together contain every word of the text. */
export function fieldMatcher(text: string): (fields: readonly string[]) => boolean {
  const words = queryWords(text);
  return (fields) => {
    const normalized = fields.map(normalizeText);
    return words.every((word) => normalized.some((field) => field.includes(word)));
  };
}
