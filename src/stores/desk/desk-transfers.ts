import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { sendOnce, type Unsent } from '../request-id';
import { keepDeskOrder } from './desk-orders';

const sendConfirmation = sendOnce('desk.confirmTransfer');
export const confirmTransfer = async (input: Unsent<'desk.confirmTransfer'>) =>
  keepDeskOrder(input, await sendConfirmation(input));

export const confirmTransferBack = async (input: Input<'desk.confirmTransferBack'>) =>
  keepDeskOrder(input, await call('desk.confirmTransferBack', input));

const sendRecord = sendOnce('desk.recordOrder');

/** Writes down an order that was made in the chat. */
export async function recordOrder(input: Unsent<'desk.recordOrder'>): Promise<Answer<'desk.recordOrder'>> {
  const answer = await sendRecord(input);
  return answer.ok ? keepDeskOrder({ orderId: answer.value.order.id }, answer) : answer;
}
