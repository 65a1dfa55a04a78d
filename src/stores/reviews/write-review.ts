import { call } from '@/client';
import type { Answer, Input } from '@/contract/verbs';
import { keepPictures } from '@/platform/media/choose-pictures';

import { ownReviewsResource } from './reviews';

/** Sends a review, its pictures kept first. Lists that are open read it when they are shown again. */
export async function writeReview(input: Input<'review.write'>): Promise<Answer<'review.write'>> {
  const alt = '';
  const kept = await keepPictures(input.pictures.map((picture) => ({ ...picture, alt })));
  const pictures = kept.map(({ url, width, height }) => ({ url, width, height }));
  const answer = await call('review.write', { ...input, pictures });
  // Also after a no: what is there already was perhaps written elsewhere, or by a request whose answer got lost.
  if (answer.ok || answer.failure.code === 'NOT_REVIEWABLE')
    await Promise.all([{ orderId: input.orderId }, {}].map((of) => ownReviewsResource.load(of)));
  return answer;
}
