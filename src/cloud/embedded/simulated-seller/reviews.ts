import type { Transaction } from '@/cloud/ports';
import { putReview } from '@/cloud/repositories/reviews/write-review';
import type { Review } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import { reviewReply } from '@/demo/review-replies';

import type { Store } from '../storage/store';
import { afterSellerReview, REVIEW_DELAY } from './moderation';
import { updateFound } from './update-documents';

/**
 * A review after the demo seller has moderated it by `now` and replied once, if it is shown. The same object without a
 * change. Whether a review is shown never depends on its stars.
 */
export function afterReviewReply(review: Review, now: EpochMs): Review {
  const moderated = afterSellerReview(review, now);
  const followUp = moderated.followUp && afterSellerReview(moderated.followUp, now);
  const updated = followUp === moderated.followUp || !followUp ? moderated : { ...moderated, followUp };
  const at = review.at + REVIEW_DELAY;
  return updated.reply || now < at || updated.status.state !== 'shown'
    ? updated
    : { ...updated, reply: { text: reviewReply(review.stars), at } };
}

/** Writes the seller's decisions on reviews and replies to them up to `now`. */
export function simulateReviews(store: Store, now: EpochMs): Promise<void> {
  return updateFound(store, 'reviewsForSeller', {
    update(record) {
      const review = afterReviewReply(record.review, now);
      return review === record.review ? record : { ...record, review };
    },
    // The store's transaction writes the shop's documents, and others.
    write: (tx, record) => putReview(tx as Transaction, record),
  });
}
