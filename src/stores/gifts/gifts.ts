import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { orderResource } from '../orders/orders';
import { resourceOf } from '../resource';

export const giftResource = resourceOf('gift.get');

/** Claims a gift. Stores it as it is then, or reloads it after a conflict: somebody may have been faster. */
export async function claimGift(input: Input<'gift.claim'>): Promise<Answer<'gift.claim'>> {
  const { giftId } = input;
  const answer = await call('gift.claim', input);
  if (answer.ok) giftResource.put({ giftId }, answer.value);
  else if (answer.failure.kind === 'conflict') await giftResource.load({ giftId });
  return answer;
}

/** Takes a gift back that nobody has claimed. Stores the order, or reloads it after a conflict. */
export async function takeGiftBack(orderId: string): Promise<Answer<'gift.takeBack'>> {
  const answer = await call('gift.takeBack', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.kind === 'conflict') await orderResource.load({ orderId });
  return answer;
}
