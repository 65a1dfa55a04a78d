import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';

import { ownReviewsResource } from './reviews';

/** Sends the review. Open lists reload when they are shown again. */
export async function writeReview(input: Input<'review.write'>): Promise<Answer<'review.write'>> {
  const answer = await call('review.write', input);
  // Also on NOT_REVIEWABLE: the review may have been written on another phone or by a request whose answer was lost.
  if (answer.ok || answer.failure.code === 'NOT_REVIEWABLE')
    await Promise.all([{ orderId: input.orderId }, {}].map((of) => ownReviewsResource.load(of)));
  return answer;
}
