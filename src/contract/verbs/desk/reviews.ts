import type { ModerationDecision } from '../../moderation';
import type { Page } from '../../page';
import type { DeskReview, ReviewList, ReviewRef } from '../../reviews/desk-review';
import type { ReviewPart } from '../../reviews/review';
import type { Verb } from '../../verb';

export interface DeskReviewsVerbs {
  'desk.listReviews': Verb<{ readonly list: ReviewList; readonly cursor?: string }, Page<DeskReview>, 'NOT_FOUND'>;
  /** Replies to a review, in place of an earlier reply. */
  'desk.answerReview': Verb<
    ReviewRef & { readonly requestId: string; readonly text: string },
    DeskReview,
    'NOT_FOUND' | 'TEXT_REFUSED' | 'REQUEST_REUSED'
  >;
  /**
   * Decides on a held or refused review or follow-up. Idempotent. Hiding one that everyone reads is INVALID_INPUT: the law
   * forbids it.
   */
  'desk.moderateReview': Verb<
    ReviewRef & { readonly part: ReviewPart; readonly decision: ModerationDecision },
    DeskReview,
    'NOT_FOUND'
  >;
}

export const DESK_REVIEWS_READS = ['desk.listReviews'] as const satisfies readonly (keyof DeskReviewsVerbs)[];
