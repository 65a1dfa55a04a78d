import { call } from '@/client';
import type { Input } from '@/contract/verbs';

import { listOf } from '../list';
import { sendOnce } from '../request-id';
import { counted } from './desk';

/** Reviews to decide on or to answer. A page refreshes the list after an answer. */
export const deskReviews = listOf('desk.listReviews');

/** Replies to a review, in place of an earlier reply. */
export const answerReview = sendOnce('desk.answerReview');

/** Lets a review or its follow-up through, or holds it back. */
export const moderateReview = (input: Input<'desk.moderateReview'>) => counted(call('desk.moderateReview', input));
