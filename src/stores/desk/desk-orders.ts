import { call } from '@/client';
import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { createResource } from '../resource';
import { deskResource } from './desk';

export { carrierLine } from '@/domain/addresses/address-line';
export { canLowerPrice } from '@/domain/orders/lower-price';
export { remainingLines } from '@/domain/orders/remaining-lines';

/** The seller's orders, by task. */
export const deskOrders = createList<'desk.listOrders'>((query, cursor) =>
  call('desk.listOrders', { ...query, ...cursorInput(cursor) }),
);

/** One order, as the seller sees it. */
export const deskOrderResource = createResource((input: Input<'desk.getOrder'>) => call('desk.getOrder', input));

interface OrderInput {
  readonly orderId: string;
}

/** Keeps the order that a write answered with; after a conflict reads it again. Returns the answer. */
export async function keepDeskOrder<A extends Result<DeskOrder, Failure>>(
  { orderId }: OrderInput,
  answer: A,
): Promise<A> {
  if (answer.ok) deskOrderResource.put({ orderId }, answer.value);
  else if (answer.failure.kind === 'conflict') await deskOrderResource.load({ orderId });
  await deskResource.load({});
  return answer;
}

export const setNote = async (input: Input<'desk.setNote'>) => keepDeskOrder(input, await call('desk.setNote', input));

export const shipOrder = async (input: Input<'desk.ship'>) => keepDeskOrder(input, await call('desk.ship', input));

export const correctParcel = async (input: Input<'desk.correctParcel'>) =>
  keepDeskOrder(input, await call('desk.correctParcel', input));

export const cancelAsSeller = async (input: Input<'desk.cancelOrder'>) =>
  keepDeskOrder(input, await call('desk.cancelOrder', input));

type PriceToLower = Omit<Input<'desk.lowerPrice'>, 'requestId'>;
const sendLowerPrice = withRequestId<PriceToLower, Answer<'desk.lowerPrice'>>((input) =>
  call('desk.lowerPrice', input),
);
export const lowerPrice = async (input: PriceToLower) => keepDeskOrder(input, await sendLowerPrice(input));

type MoneyToRefund = Omit<Input<'desk.refundOrder'>, 'requestId'>;
const sendRefund = withRequestId<MoneyToRefund, Answer<'desk.refundOrder'>>((input) => call('desk.refundOrder', input));
export const refundOrder = async (input: MoneyToRefund) => keepDeskOrder(input, await sendRefund(input));

/** Ships many orders; each answer stands at the place of its parcel. */
export async function shipMany(input: Input<'desk.shipMany'>): Promise<Answer<'desk.shipMany'>> {
  const answer = await call('desk.shipMany', input);
  await deskResource.load({});
  return answer;
}
