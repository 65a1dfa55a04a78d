import { call, cloudNow } from '@/client';
import type { Shop } from '@/contract/shop/shop';
import type { Input } from '@/contract/verbs';

import { createResource } from '../resource';

export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const sellerResource = createResource((input: Input<'seller.getCard'>) => call('seller.getCard', input));

/** The days on which nothing is sent, if there are any that are not over. */
export function currentPause(shop: Pick<Shop, 'pause'> | undefined): Shop['pause'] {
  return shop?.pause && cloudNow() < shop.pause.until ? shop.pause : undefined;
}
