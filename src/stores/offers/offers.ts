import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { goodsResource } from '../catalog/goods';
import { listOf } from '../list';
import { sendOnce, type Unsent } from '../request-id';

const sendOffer = sendOnce('offer.make');

/** Reloads the goods page data if it is loaded: it includes the shopper's open offers and the offers left. */
async function reloadGoods(goodsId: string): Promise<void> {
  if (goodsResource.peek({ goodsId }).status === 'ready') await goodsResource.load({ goodsId });
}

export async function makeOffer(input: Unsent<'offer.make'>): Promise<Answer<'offer.make'>> {
  const answer = await sendOffer(input);
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

export const offerList = listOf('offer.list');
