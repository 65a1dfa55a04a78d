import type { Ports } from '@/cloud/ports';
import { readBaskets } from '@/cloud/repositories/checkout/prepared-orders';
import type { Basket } from '@/contract/checkout/prepared-order';

/** What the seller put together, in the shop's content or at her desk, while it can be opened. No more of it is told. */
export async function findBasket(
  id: string,
  { window, clock, db }: Pick<Ports, 'window' | 'clock' | 'db'>,
): Promise<Basket | undefined> {
  const found = [...window.baskets, ...(await readBaskets(db, { clock }))].find((basket) => basket.id === id);
  if (!found || clock.now() >= found.until) return undefined;
  const { words, lines, until } = found;
  return { id, words, lines, until };
}
