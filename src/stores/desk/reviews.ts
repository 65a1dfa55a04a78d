import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { createList, cursorInput } from '../list';
import { withRequestId } from '../request-id';
import { deskResource } from './desk';

/** Reviews to decide on or to answer. A page refreshes the list after an answer. */
export const deskReviews = createList<'desk.listReviews'>((query, cursor) =>
  call('desk.listReviews', { ...query, ...cursorInput(cursor) }),
);

type AnswerToReview = Omit<Input<'desk.answerReview'>, 'requestId'>;

/** Replies to a review, in place of an earlier reply. */
export const answerReview = withRequestId<AnswerToReview, Answer<'desk.answerReview'>>((input) =>
  call('desk.answerReview', input),
);

/** Lets a review or its follow-up through, or holds it back. */
export async function moderateReview(input: Input<'desk.moderateReview'>): Promise<Answer<'desk.moderateReview'>> {
  const answer = await call('desk.moderateReview', input);
  await deskResource.load({});
  return answer;
}
