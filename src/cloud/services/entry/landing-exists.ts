import type { Ports } from '@/cloud/ports';
import { findPost } from '@/cloud/repositories/feed/visible-posts';
import type { Landing } from '@/contract/entry/landing';

import { findPreparedOrder } from '../checkout/find-prepared-order';

/** The default landing. */
export const HOME_LANDING = { to: 'feed' } as const satisfies Landing;

/** Whether the target of a code or card exists and is visible. */
export async function landingExists(
  landing: Landing,
  ports: Pick<Ports, 'catalog' | 'clock' | 'db'>,
): Promise<boolean> {
  const { catalog } = ports;
  switch (landing.to) {
    case 'goods':
      return catalog.goodsById.has(landing.id);
    case 'post':
      return (await findPost(landing.id, ports)).ok;
    case 'catalog':
      return landing.id === undefined || catalog.shop.categories.some(({ id }) => id === landing.id);
    case 'stall':
      return catalog.shop.stall !== undefined && catalog.shop.payment !== 'contact';
    case 'prepared-order':
      return (await findPreparedOrder(landing.id, ports)) !== undefined;
    default:
      return true;
  }
}
