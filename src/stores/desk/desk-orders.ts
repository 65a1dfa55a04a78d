import { call } from '@/client';
import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce, type Unsent } from '../request-id';
import { resourceOf } from '../resource';
import { counted, deskResource } from './desk';

export { carrierLine } from '@/domain/addresses/address-line';
export { canLowerPrice } from '@/domain/orders/lower-price';
export { remainingLines } from '@/domain/orders/remaining-lines';

/** The seller's orders, by task. */
export const deskOrders = listOf('desk.listOrders');

/** One order, as the seller sees it. */
export const deskOrderResource = resourceOf('desk.getOrder');

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

const sendLowerPrice = sendOnce('desk.lowerPrice');
export const lowerPrice = async (input: Unsent<'desk.lowerPrice'>) => keepDeskOrder(input, await sendLowerPrice(input));

const sendRefund = sendOnce('desk.refundOrder');
export const refundOrder = async (input: Unsent<'desk.refundOrder'>) => keepDeskOrder(input, await sendRefund(input));

/** Ships many orders; each answer stands at the place of its parcel. */
export const shipMany = (input: Input<'desk.shipMany'>) => counted(call('desk.shipMany', input));
