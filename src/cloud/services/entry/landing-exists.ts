import type { Ports } from '@/cloud/ports';
import type { Landing } from '@/contract/entry/landing';

import { findBasket } from '../checkout/find-prepared-order';
import { findPost } from '../feed/visible-posts';

/** Where one comes in by default. */
export const HOME = { to: 'feed' } as const satisfies Landing;

/** Whether what a code or a card leads to is there: a good that is sold, a post that can be seen. */
export async function landingStands(landing: Landing, ports: Pick<Ports, 'window' | 'clock' | 'db'>): Promise<boolean> {
  const { window, clock } = ports;
  switch (landing.to) {
    case 'goods':
      return window.goodsById.has(landing.id);
    case 'post':
      return findPost(landing.id, { window, clock }).ok;
    case 'catalogue':
      return landing.id === undefined || window.shop.categories.some(({ id }) => id === landing.id);
    case 'stall':
      return window.shop.stall !== undefined && window.shop.payment !== 'contact';
    case 'basket':
      return (await findBasket(landing.id, ports)) !== undefined;
    default:
      return true;
  }
}
