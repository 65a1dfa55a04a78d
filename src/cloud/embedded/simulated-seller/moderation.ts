import type { ModerationStatus } from '@/contract/moderation';
import { MINUTE, type EpochMs } from '@/contract/time';

import { reviewBySeller } from '../moderation';

/** When the demo seller reviews a text, ms after it was written: short enough to be seen when trying out the shop. */
export const REVIEW_DELAY = MINUTE;

interface ModeratedText {
  readonly text: string;
  readonly at: EpochMs;
  readonly status: ModerationStatus;
}

/** A text in review after the demo seller's decision by `now`; the same object when there is nothing to decide yet. */
export function afterSellerReview<T extends ModeratedText>(content: T, now: EpochMs): T {
  const isReviewed = content.status.state === 'in-review' && now >= content.at + REVIEW_DELAY;
  return isReviewed ? { ...content, status: reviewBySeller(content.text) } : content;
}
