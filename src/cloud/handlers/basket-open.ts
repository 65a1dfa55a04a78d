import type { Basket } from '@/contract/basket';
import { isBasketOpen } from '@/domain/basket';

import type { Ports } from '../ports';

/** What the seller put together, in the shop's content or at her desk, while it can be opened. No more of it is told. */
export async function findBasket(
  id: string,
  { window, clock, db }: Pick<Ports, 'window' | 'clock' | 'db'>,
): Promise<Basket | undefined> {
  const found = window.baskets.find((basket) => basket.id === id) ?? (await db.get('baskets', id));
  if (!found || !isBasketOpen(found, clock.now())) return undefined;
  const { words, lines, until } = found;
  return { id, words, lines, until };
}
