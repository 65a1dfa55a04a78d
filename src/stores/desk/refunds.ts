import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce, type Unsent } from '../request-id';
import { counted } from './desk';

/** Refunds that wait for the seller. A page refreshes the list after an answer. */
export const waitingRefunds = listOf('desk.listRefunds');

const sendAnswer = sendOnce('desk.answerRefund');

/** Agrees to a request, wholly or in part, or refuses it. */
export const answerRefund = (input: Unsent<'desk.answerRefund'>) => counted(sendAnswer(input));

/** The returned goods are back; the money goes back too. */
export const receiveReturn = (input: Input<'desk.receiveReturn'>) => counted(call('desk.receiveReturn', input));
