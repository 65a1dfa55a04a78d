import type { ReviewsVerbs } from '@/contract/verbs/reviews';

import type { Handler } from '../../handler';
import { listReviews } from './list';
import { listOwnReviews } from './list-own';
import { writeReview } from './write';

export const REVIEWS_HANDLERS: { readonly [V in keyof ReviewsVerbs]: Handler<V> } = {
  'review.list': listReviews,
  'review.write': writeReview,
  'review.listOwn': listOwnReviews,
};
