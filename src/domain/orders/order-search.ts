import type { Order } from '@/contract/orders/order';

import type { ToPinyin } from '../catalog/pinyin';
import { matchWord, toSearchableText } from '../catalog/search-match';
import { queryWords } from '../catalog/search-text';

/** Matches orders whose titles, options and number together contain every word of the text, also in pinyin. */
export function orderMatcher(text: string, toPinyin?: ToPinyin): (order: Pick<Order, 'number' | 'lines'>) => boolean {
  const matches = fieldMatcher(text, toPinyin);
  return (order) => matches(orderFields(order));
}

/** The texts by which an order can be found. */
export function orderFields({ number, lines }: Pick<Order, 'number' | 'lines'>): readonly string[] {
  return [number, ...lines.flatMap(({ title, options }) => [title, ...options])];
}

/** Matches when the fields together contain every word of the text. */
export function fieldMatcher(text: string, toPinyin?: ToPinyin): (fields: readonly string[]) => boolean {
  const words = queryWords(text);
  return (fields) => {
    const searchable = fields.map((field) => toSearchableText(field, toPinyin));
    return words.every((word) => searchable.some((field) => matchWord(word, field)));
  };
}
