import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';
import { deskResource } from '../resources';

const ALL = {};

export const basketsResource = createResource((input: Input<'desk.baskets'>) => call('desk.baskets', input));
export const askedOffersResource = createResource((input: Input<'desk.offers'>) => call('desk.offers', input));

let intent: Intent | undefined;

/** Puts an order together. The same one tried again, after no answer, is the same one to the cloud. */
export async function orderFor(wish: Omit<Input<'desk.orderFor'>, 'requestId'>): Promise<Answer<'desk.orderFor'>> {
  intent = requestIdFor(JSON.stringify(wish), intent);
  const answer = await call('desk.orderFor', { requestId: intent.id, ...wish });
  if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
  if (answer.ok) await basketsResource.load(ALL);
  return answer;
}

export async function endBasket(basketId: string): Promise<Answer<'desk.endBasket'>> {
  const answer = await call('desk.endBasket', { basketId });
  await basketsResource.load(ALL);
  return answer;
}

let answering: Intent | undefined;

/** Answers an offer. The same answer tried again, after none came back, is the same one to the cloud. */
export async function answerOffer(
  wish: Omit<Input<'desk.answerOffer'>, 'requestId'>,
): Promise<Answer<'desk.answerOffer'>> {
  answering = requestIdFor(JSON.stringify(wish), answering);
  const answer = await call('desk.answerOffer', { requestId: answering.id, ...wish });
  if (answer.ok || answer.failure.kind !== 'transient') answering = undefined;
  await Promise.all([askedOffersResource.load(ALL), deskResource.load(ALL)]);
  return answer;
}
