import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';
import { savePictures } from '@/platform/media/choose-pictures';

import { ownReviewsResource } from './reviews';

/** Uploads the pictures and sends the review. Open lists reload when they are shown again. */
export async function writeReview(input: Input<'review.write'>): Promise<Answer<'review.write'>> {
  const alt = '';
  const saved = await savePictures(input.pictures.map((picture) => ({ ...picture, alt })));
  const pictures = saved.map(({ url, width, height }) => ({ url, width, height }));
  const answer = await call('review.write', { ...input, pictures });
  // Also on NOT_REVIEWABLE: the review may have been written on another phone or by a request whose answer was lost.
  if (answer.ok || answer.failure.code === 'NOT_REVIEWABLE')
    await Promise.all([{ orderId: input.orderId }, {}].map((of) => ownReviewsResource.load(of)));
  return answer;
}
