import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { goodsResource } from '../catalog/goods';
import { createList, fromCursor } from '../list';
import { requestIdFor, type Intent } from '../request-id';

let intent: Intent | undefined;

/** Shows the good as it then is: her open bargains and the rounds left are part of it. */
async function reloadGoods(goodsId: string): Promise<void> {
  if (goodsResource.peek({ goodsId }).status === 'ready') await goodsResource.load({ goodsId });
}

/** Offers a price. The same offer tried again, after no answer, is the same one to the cloud. */
export async function makeOffer(wish: Omit<Input<'offer.make'>, 'requestId'>): Promise<Answer<'offer.make'>> {
  intent = requestIdFor(JSON.stringify(wish), intent);
  const answer = await call('offer.make', { requestId: intent.id, ...wish });
  if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

/** Takes the price that the seller named. */
export async function takeOffer(input: Input<'offer.accept'>): Promise<Answer<'offer.accept'>> {
  const answer = await call('offer.accept', input);
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

export async function withdrawOffer(offerId: string): Promise<Answer<'offer.withdraw'>> {
  const answer = await call('offer.withdraw', { offerId });
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

export const offerList = createList<'offer.list'>((_query, cursor) => call('offer.list', fromCursor(cursor)));
