import type { Handler } from '@/cloud/handler';
import type { DeskReviewsVerbs } from '@/contract/verbs/desk/reviews';

import { answerReview } from './answer-review';
import { listReviews } from './list-reviews';
import { moderateReview } from './moderate-review';

export const DESK_REVIEWS_HANDLERS: { readonly [V in keyof DeskReviewsVerbs]: Handler<V> } = {
  'desk.listReviews': listReviews,
  'desk.answerReview': answerReview,
  'desk.moderateReview': moderateReview,
};
