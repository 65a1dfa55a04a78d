import type { Handler } from '@/cloud/handler';
import { runOnce } from '@/cloud/repositories/run-once';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import { cleanComment } from '@/domain/feed/comment-text';
import { repliedReview } from '@/domain/reviews/moderate-review';

import { updateReview } from './update-review';

export const answerReview: Handler<'desk.answerReview'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  // A verdict of `review` passes: the author is the seller, who would be the reviewer.
  const verdict = await ports.moderation.check(request.text, 'review');
  return updateReview<Failure<'TEXT_REFUSED' | 'REQUEST_REUSED'>>(request, ports, (review, tx) =>
    runOnce<Review, Failure<'TEXT_REFUSED'>>(tx, ports, {
      verb: 'desk.answerReview',
      request,
      run: () =>
        verdict.outcome === 'reject'
          ? err(failure('TEXT_REFUSED', { violation: verdict.violation }))
          : ok(repliedReview(review, request.text, ports.clock.now())),
      idOf: ({ id }) => id,
      replay: () => ok(review),
    }),
  );
};
