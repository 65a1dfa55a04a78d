import type { Handler } from '@/cloud/handler';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { canModerateReview, moderatedReview } from '@/domain/reviews/moderate-review';

import { updateReview } from './update-review';

export const moderateReview: Handler<'desk.moderateReview'> = ({ part, decision, ...ref }, ports) =>
  updateReview<Failure<'NOT_FOUND' | 'INVALID_INPUT'>>({ verb: 'desk.moderateReview', ref }, ports, async (review) => {
    if (part === 'follow-up' && !review.followUp) return err(failure('NOT_FOUND', { what: 'review' }));
    if (!canModerateReview(review, part, decision))
      return err(failure('INVALID_INPUT', { path: 'decision', rule: 'shown' }));
    return ok(moderatedReview(review, part, decision));
  });
