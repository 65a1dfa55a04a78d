import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';

const ALL = {};

export const basketsResource = createResource((input: Input<'desk.listPreparedOrders'>) =>
  call('desk.listPreparedOrders', input),
);
export const askedOffersResource = createResource((input: Input<'desk.listOffers'>) => call('desk.listOffers', input));

let intent: Intent | undefined;

/** Puts an order together. The same one tried again, after no answer, is the same one to the cloud. */
export async function orderFor(
  wish: Omit<Input<'desk.prepareOrder'>, 'requestId'>,
): Promise<Answer<'desk.prepareOrder'>> {
  intent = requestIdFor(JSON.stringify(wish), intent);
  const answer = await call('desk.prepareOrder', { requestId: intent.id, ...wish });
  if (answer.ok || answer.failure.kind !== 'transient') intent = undefined;
  if (answer.ok) await basketsResource.load(ALL);
  return answer;
}

export async function endBasket(basketId: string): Promise<Answer<'desk.withdrawPreparedOrder'>> {
  const answer = await call('desk.withdrawPreparedOrder', { basketId });
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

/** Whether the caller keeps the shop: for everyone else it is NOT_FOUND. */
export const deskResource = createResource((input: Input<'desk.summary'>) => call('desk.summary', input));
