import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { withRequestId } from '../request-id';
import { keepDeskOrder } from './desk-orders';

type ReceivedTransfer = Omit<Input<'desk.confirmTransfer'>, 'requestId'>;
const sendConfirmation = withRequestId<ReceivedTransfer, Answer<'desk.confirmTransfer'>>((input) =>
  call('desk.confirmTransfer', input),
);
export const confirmTransfer = async (input: ReceivedTransfer) => keepDeskOrder(input, await sendConfirmation(input));

export const confirmTransferBack = async (input: Input<'desk.confirmTransferBack'>) =>
  keepDeskOrder(input, await call('desk.confirmTransferBack', input));

type OrderToRecord = Omit<Input<'desk.recordOrder'>, 'requestId'>;
const sendRecord = withRequestId<OrderToRecord, Answer<'desk.recordOrder'>>((input) => call('desk.recordOrder', input));

/** Writes down an order that was made in the chat. */
export async function recordOrder(input: OrderToRecord): Promise<Answer<'desk.recordOrder'>> {
  const answer = await sendRecord(input);
  return answer.ok ? keepDeskOrder({ orderId: answer.value.order.id }, answer) : answer;
}
