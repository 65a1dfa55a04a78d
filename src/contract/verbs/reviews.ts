import type { Page } from '../page';
import type { OwnReviews, Review, ReviewFilter, ReviewPicture, ReviewSummary, Stars } from '../reviews/review';
import type { Verb } from '../verb';

/** Reviews by buyers. */
export interface ReviewsVerbs {
  /**
   * Newest first; `summary` covers all reviews of the item, whatever the filter. The caller's own are listed in any
   * status.
   */
  'review.list': Verb<
    { readonly goodsId: string; readonly filter?: ReviewFilter; readonly cursor?: string },
    Page<Review> & { readonly summary: ReviewSummary },
    'NOT_FOUND'
  >;
  /** With `stars`: the review of an order line. Without: its follow-up. Each once per line. */
  'review.write': Verb<
    {
      readonly requestId: string;
      readonly orderId: string;
      readonly skuId: string;
      readonly stars?: Stars;
      readonly text: string;
      readonly pictures: readonly ReviewPicture[];
    },
    Review,
    'NOT_FOUND' | 'NOT_REVIEWABLE' | 'TEXT_REFUSED' | 'REQUEST_REUSED'
  >;
  /** At most `LIMITS.ownReviews` of each kind; `orderId` limits it to one order. */
  'review.listOwn': Verb<{ readonly orderId?: string }, OwnReviews, 'NOT_FOUND'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const REVIEWS_READS = ['review.list', 'review.listOwn'] as const satisfies readonly (keyof ReviewsVerbs)[];
