import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { goodsResource } from '../catalog/goods';
import { createList, cursorInput } from '../list';
import { requestIdFor, type Intent } from '../request-id';

let intent: Intent | undefined;

/** Reloads the goods page data if it is loaded: it includes the shopper's open offers and the offers left. */
async function reloadGoods(goodsId: string): Promise<void> {
  if (goodsResource.peek({ goodsId }).status === 'ready') await goodsResource.load({ goodsId });
}

/** Offers a price. A retry after a transient failure reuses the request id, so the cloud records only one offer. */
export async function makeOffer(input: Omit<Input<'offer.make'>, 'requestId'>): Promise<Answer<'offer.make'>> {
  intent = requestIdFor(JSON.stringify(input), intent);
  const answer = await call('offer.make', { requestId: intent.id, ...input });
  if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

/** Accepts the seller's counter price. */
export async function acceptOffer(input: Input<'offer.accept'>): Promise<Answer<'offer.accept'>> {
  const answer = await call('offer.accept', input);
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

export async function withdrawOffer(offerId: string): Promise<Answer<'offer.withdraw'>> {
  const answer = await call('offer.withdraw', { offerId });
  if (answer.ok) await reloadGoods(answer.value.goodsId);
  return answer;
}

export const offerList = createList<'offer.list'>((_query, cursor) => call('offer.list', cursorInput(cursor)));
