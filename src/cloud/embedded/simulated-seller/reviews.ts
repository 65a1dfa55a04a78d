import type { Transaction } from '@/cloud/ports';
import { putReview } from '@/cloud/repositories/reviews/write-review';
import { REVIEW_PARTS, type Review, type ReviewPart } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import { reviewReply } from '@/demo/review-replies';
import { isUnanswered, moderatedReview, repliedReview } from '@/domain/reviews/moderate-review';

import type { Store } from '../storage/store';
import { dueDecision, REVIEW_DELAY } from './moderation';
import { updateFound } from './update-documents';

/**
 * A review after the demo seller has moderated it by `now` and replied once, if it is shown. The same object without a
 * change. Whether a review is shown never depends on its stars.
 */
export function afterReviewReply(review: Review, now: EpochMs): Review {
  const updated = REVIEW_PARTS.reduce((before, part) => afterDecision(before, part, now), review);
  const at = review.at + REVIEW_DELAY;
  return now < at || !isUnanswered(updated) ? updated : repliedReview(updated, reviewReply(review.stars), at);
}

function afterDecision(review: Review, part: ReviewPart, now: EpochMs): Review {
  const content = part === 'review' ? review : review.followUp;
  const decision = content && dueDecision(content, now);
  return decision ? moderatedReview(review, part, decision) : review;
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
