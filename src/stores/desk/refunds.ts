import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { deskResource } from './desk';

/** Refunds that wait for the seller. A page refreshes the list after an answer. */
export const waitingRefunds = createList<'desk.listRefunds'>((query, cursor) =>
  call('desk.listRefunds', { ...query, ...cursorInput(cursor) }),
);

type AnswerToRefund = Omit<Input<'desk.answerRefund'>, 'requestId'>;

const sendAnswer = withRequestId<AnswerToRefund, Answer<'desk.answerRefund'>>((input) =>
  call('desk.answerRefund', input),
);

/** Agrees to a request, wholly or in part, or refuses it. */
export async function answerRefund(input: AnswerToRefund): Promise<Answer<'desk.answerRefund'>> {
  const answer = await sendAnswer(input);
  await deskResource.load({});
  return answer;
}

/** The returned goods are back; the money goes back too. */
export async function receiveReturn(input: Input<'desk.receiveReturn'>): Promise<Answer<'desk.receiveReturn'>> {
  const answer = await call('desk.receiveReturn', input);
  await deskResource.load({});
  return answer;
}
