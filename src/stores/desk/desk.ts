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

/**
 * How much waits for the seller, each thing once: a refund to answer or a return to receive is counted as a refund, not
 * as a task of its order too. Prepared orders wait for shoppers.
 */
export function waitingCount({ orders, offers, refunds, comments, reviews, sourcing }: DeskSummary): number {
  const { 'confirm-payment': toConfirm, 'to-ship': toShip, 'to-transfer-back': toTransferBack } = orders;
  return toConfirm + toShip + toTransferBack + offers + refunds + comments + reviews + sourcing;
}
