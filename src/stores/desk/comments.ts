import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { deskResource } from './desk';

/** Comments to decide on or to answer. A page refreshes the list after an answer. */
export const deskComments = createList<'desk.listComments'>((query, cursor) =>
  call('desk.listComments', { ...query, ...cursorInput(cursor) }),
);

type AnswerToComment = Omit<Input<'desk.answerComment'>, 'requestId'>;

/** Replies under the seller's name. */
export const answerComment = withRequestId<AnswerToComment, Answer<'desk.answerComment'>>((input) =>
  call('desk.answerComment', input),
);

/** Lets a comment through, or hides it. */
export async function moderateComment(input: Input<'desk.moderateComment'>): Promise<Answer<'desk.moderateComment'>> {
  const answer = await call('desk.moderateComment', input);
  await deskResource.load({});
  return answer;
}
