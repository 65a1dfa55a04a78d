import type { Order } from '@/contract/orders/order';

import { plainText, queryWords } from '../catalog/search-text';

/** Whether an order is one of those that a text means: finds by title, option and number, as people remember them. */
export function orderFinder(text: string): (order: Pick<Order, 'number' | 'lines'>) => boolean {
  const words = queryWords(text);
  return ({ number, lines }) => {
    const told = [number, ...lines.flatMap(({ title, options }) => [title, ...options])].map(plainText);
    return words.every((word) => told.some((part) => part.includes(word)));
  };
}
