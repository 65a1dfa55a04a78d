import type { Page } from '../page';
import type { OwnReviews, Review, ReviewFilter, ReviewPicture, ReviewSummary, Stars } from '../reviews/review';
import type { Verb } from '../verb';

/** What those who bought say of it. */
export interface ReviewsVerbs {
  /** Newest first; `summary` is of all reviews of the good, whatever the filter. Her own are there in any standing. */
  'review.list': Verb<
    { readonly goodsId: string; readonly filter?: ReviewFilter; readonly cursor?: string },
    Page<Review> & { readonly summary: ReviewSummary },
    'NOT_FOUND'
  >;
  /** With `stars` the review of a line, once; without, what she has to add to it, once. */
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
  /** At most `LIMITS.ownReviews` of each kind; `orderId` narrows it to one order. */
  'review.listOwn': Verb<{ readonly orderId?: string }, OwnReviews, 'NOT_FOUND'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const REVIEWS_READS = ['review.list', 'review.listOwn'] as const satisfies readonly (keyof ReviewsVerbs)[];
