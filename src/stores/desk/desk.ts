import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';
import type { DeskSummary } from '@/contract/verbs/desk/overview';

import { withRequestId } from '../request-id';
import { createResource } from '../resource';

const ALL = {};

export const preparedOrdersResource = createResource((input: Input<'desk.listPreparedOrders'>) =>
  call('desk.listPreparedOrders', input),
);
export const waitingOffersResource = createResource((input: Input<'desk.listOffers'>) =>
  call('desk.listOffers', input),
);

type OrderToPrepare = Omit<Input<'desk.prepareOrder'>, 'requestId'>;

const sendOrder = withRequestId<OrderToPrepare, Answer<'desk.prepareOrder'>>((input) =>
  call('desk.prepareOrder', input),
);

export async function prepareOrder(input: OrderToPrepare): Promise<Answer<'desk.prepareOrder'>> {
  const answer = await sendOrder(input);
  if (answer.ok) await preparedOrdersResource.load(ALL);
  return answer;
}

export async function withdrawPreparedOrder(preparedOrderId: string): Promise<Answer<'desk.withdrawPreparedOrder'>> {
  const answer = await call('desk.withdrawPreparedOrder', { preparedOrderId });
  await preparedOrdersResource.load(ALL);
  return answer;
}

type AnswerToOffer = Omit<Input<'desk.answerOffer'>, 'requestId'>;

const sendAnswer = withRequestId<AnswerToOffer, Answer<'desk.answerOffer'>>((input) => call('desk.answerOffer', input));

export async function answerOffer(input: AnswerToOffer): Promise<Answer<'desk.answerOffer'>> {
  const answer = await sendAnswer(input);
  await Promise.all([waitingOffersResource.load(ALL), deskResource.load(ALL)]);
  return answer;
}

/** How much waits for the seller; NOT_FOUND for every other caller. */
export const deskResource = createResource((input: Input<'desk.summary'>) => call('desk.summary', input));

/** Whether anything waits for the seller. Prepared orders wait for shoppers. */
export function hasWaiting({ orders, offers, refunds, comments, reviews, sourcing }: DeskSummary): boolean {
  return [...Object.values(orders), offers, refunds, comments, reviews, sourcing].some((count) => count > 0);
}
