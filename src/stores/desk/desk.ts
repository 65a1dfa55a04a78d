import { call } from '@/client';
import type { Answer } from '@/contract/verbs';
import type { DeskSummary } from '@/contract/verbs/desk/overview';

import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';

const ALL = {};

export const preparedOrdersResource = resourceOf('desk.listPreparedOrders');
export const waitingOffersResource = resourceOf('desk.listOffers');

const sendOrder = sendOnce('desk.prepareOrder');

export async function prepareOrder(input: Unsent<'desk.prepareOrder'>): Promise<Answer<'desk.prepareOrder'>> {
  const answer = await sendOrder(input);
  if (answer.ok) await preparedOrdersResource.load(ALL);
  return answer;
}

export async function withdrawPreparedOrder(preparedOrderId: string): Promise<Answer<'desk.withdrawPreparedOrder'>> {
  const answer = await call('desk.withdrawPreparedOrder', { preparedOrderId });
  await preparedOrdersResource.load(ALL);
  return answer;
}

const sendAnswer = sendOnce('desk.answerOffer');

export async function answerOffer(input: Unsent<'desk.answerOffer'>): Promise<Answer<'desk.answerOffer'>> {
  const answer = await sendAnswer(input);
  await Promise.all([waitingOffersResource.load(ALL), deskResource.load(ALL)]);
  return answer;
}

/** How much waits for the seller; NOT_FOUND for every other caller. */
export const deskResource = resourceOf('desk.summary');

/** How much waits is counted again after each of these writes. */
export async function counted<R>(answer: Promise<R>): Promise<R> {
  const result = await answer;
  await deskResource.load(ALL);
  return result;
}

/**
 * How much waits for the seller, each thing once: a refund to answer or a return to receive is counted as a refund, not
 * as a task of its order too. Prepared orders wait for shoppers.
 */
export function waitingCount({ orders, offers, refunds, comments, reviews, sourcing }: DeskSummary): number {
  const { 'confirm-payment': toConfirm, 'to-ship': toShip, 'to-transfer-back': toTransferBack } = orders;
  return toConfirm + toShip + toTransferBack + offers + refunds + comments + reviews + sourcing;
}
