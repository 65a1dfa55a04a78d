import type { Basket } from '@/contract/basket';

import type { Ports } from '../ports';

/** What the seller put together, while it can be opened. */
export function findBasket(id: string, { window, clock }: Pick<Ports, 'window' | 'clock'>): Basket | undefined {
  return window.baskets.find((basket) => basket.id === id && clock.now() < basket.until);
}
