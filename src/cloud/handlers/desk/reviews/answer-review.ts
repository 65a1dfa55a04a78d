import type { Handler } from '@/cloud/handler';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import { cleanComment } from '@/domain/feed/comment-text';
import { repliedReview } from '@/domain/reviews/moderate-review';

import { updateReview } from './update-review';

export const answerReview: Handler<'desk.answerReview'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const refused = textRefusal(await checkText(ports, { request, text: request.text, scene: 'review' }));
  const verb = 'desk.answerReview';
  return updateReview<Failure<'TEXT_REFUSED' | 'REQUEST_REUSED'>>({ verb, ref: request }, ports, (review, tx) =>
    runOnce<Review, Failure<'TEXT_REFUSED'>>(tx, ports, {
      verb,
      request,
      run: () => (refused ? err(refused) : ok(repliedReview(review, request.text, ports.clock.now()))),
      idOf: ({ id }) => id,
      replay: () => ok(review),
    }),
  );
};
