import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { createResource } from './resource';
import { learnTalks, talkTurn } from './feed/comments';

/** Everything a page reads by asking once. Lists that go on are in `list.ts`. */
export const shopResource = createResource((input: Input<'shop.get'>) => call('shop.get', input));
export const goodsResource = createResource((input: Input<'goods.get'>) => call('goods.get', input));
export const postResource = createResource(async (input: Input<'feed.get'>) => {
  const asked = talkTurn();
  const answer = await call('feed.get', input);
  if (answer.ok) learnTalks([answer.value], asked);
  return answer;
});
export const sellerResource = createResource((input: Input<'seller.card'>) => call('seller.card', input));
export const orderResource = createResource((input: Input<'order.get'>) => call('order.get', input));
/** Whether the caller keeps the shop: for everyone else it is NOT_FOUND. */
export const deskResource = createResource((input: Input<'desk.summary'>) => call('desk.summary', input));
export const addressesResource = createResource((input: Input<'address.list'>) => call('address.list', input));
