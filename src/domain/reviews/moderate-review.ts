import { statusAfter, type ModerationDecision } from '@/contract/moderation';
import type { Review, ReviewContent, ReviewPart } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';

/** Whether the review or its follow-up is held until the seller has checked it. */
export function isReviewHeld({ status, followUp }: Review): boolean {
  return status.state === 'in-review' || followUp?.status.state === 'in-review';
}

/** Whether everyone reads it and the seller has not replied. */
export function isUnanswered({ status, reply }: Review): boolean {
  return status.state === 'shown' && reply === undefined;
}

function contentOf(review: Review, part: ReviewPart): ReviewContent | undefined {
  return part === 'review' ? review : review.followUp;
}

/**
 * Whether the seller may decide on a part of a review. A review that everyone reads may not be taken away (电子商务法
 * art. 39); one that was held or refused may be shown.
 */
export function canModerateReview(review: Review, part: ReviewPart, { action }: ModerationDecision): boolean {
  const content = contentOf(review, part);
  return content !== undefined && (action === 'show' || content.status.state !== 'shown');
}

/** The review after the seller's decision; the same object if nothing changes. Check `canModerateReview` first. */
export function moderatedReview(review: Review, part: ReviewPart, decision: ModerationDecision): Review {
  const status = statusAfter(decision);
  const content = contentOf(review, part);
  if (!content || JSON.stringify(content.status) === JSON.stringify(status)) return review;
  return part === 'review' ? { ...review, status } : { ...review, followUp: { ...content, status } };
}

/** The review with the seller's reply, in place of an earlier one. */
export function repliedReview(review: Review, text: string, at: EpochMs): Review {
  return { ...review, reply: { text, at } };
}
