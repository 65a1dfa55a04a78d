import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from '../request-id';
import { createResource } from '../resource';

const ALL = {};

export const preparedOrdersResource = createResource((input: Input<'desk.listPreparedOrders'>) =>
  call('desk.listPreparedOrders', input),
);
export const waitingOffersResource = createResource((input: Input<'desk.listOffers'>) =>
  call('desk.listOffers', input),
);

let prepareIntent: Intent | undefined;

/** Prepares an order. A retry after a transient failure reuses the request id, so the cloud creates only one. */
export async function prepareOrder(
  input: Omit<Input<'desk.prepareOrder'>, 'requestId'>,
): Promise<Answer<'desk.prepareOrder'>> {
  prepareIntent = requestIdFor(JSON.stringify(input), prepareIntent);
  const answer = await call('desk.prepareOrder', { requestId: prepareIntent.id, ...input });
  if (answer.ok || answer.failure.kind !== 'transient') prepareIntent = undefined;
  if (answer.ok) await preparedOrdersResource.load(ALL);
  return answer;
}

export async function withdrawPreparedOrder(preparedOrderId: string): Promise<Answer<'desk.withdrawPreparedOrder'>> {
  const answer = await call('desk.withdrawPreparedOrder', { preparedOrderId });
  await preparedOrdersResource.load(ALL);
  return answer;
}

let answerIntent: Intent | undefined;

/** Answers an offer. A retry after a transient failure reuses the request id, so the cloud records only one answer. */
export async function answerOffer(
  input: Omit<Input<'desk.answerOffer'>, 'requestId'>,
): Promise<Answer<'desk.answerOffer'>> {
  answerIntent = requestIdFor(JSON.stringify(input), answerIntent);
  const answer = await call('desk.answerOffer', { requestId: answerIntent.id, ...input });
  if (answer.ok || answer.failure.kind !== 'transient') answerIntent = undefined;
  await Promise.all([waitingOffersResource.load(ALL), deskResource.load(ALL)]);
  return answer;
}

/** How much waits for the seller; NOT_FOUND for every other caller. */
export const deskResource = createResource((input: Input<'desk.summary'>) => call('desk.summary', input));
