import type { Review } from './review';

/** `waiting`: the review or its follow-up is held. `unanswered`: shown, without the seller's reply. Oldest first. */
export const REVIEW_LISTS = ['waiting', 'unanswered'] as const;
export type ReviewList = (typeof REVIEW_LISTS)[number];

/** The order line that a review is about. */
export interface ReviewRef {
  readonly orderId: string;
  readonly skuId: string;
}

/** A review as the seller sees it, in any status. */
export interface DeskReview extends ReviewRef {
  /** Absent when the goods item no longer exists. */
  readonly title?: string;
  readonly review: Review;
}
