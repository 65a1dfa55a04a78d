import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from './resource';

/** Everything a page reads by asking once. Lists that go on are in `list.ts`. */
export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const goodsResource = createResource((input: Input<'goods.get'>) => call('goods.get', input));
export const postResource = createResource((input: Input<'feed.get'>) => call('feed.get', input));
export const sellerResource = createResource((input: Input<'seller.card'>) => call('seller.card', input));
/** The code on a poster of something. */
export const codeResource = createResource((input: Input<'code.get'>) => call('code.get', input));
export const orderResource = createResource((input: Input<'order.get'>) => call('order.get', input));
export const addressesResource = createResource((input: Input<'address.list'>) => call('address.list', input));
