import { maxLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { REVIEW_LISTS } from '@/contract/reviews/desk-review';
import { REVIEW_PARTS } from '@/contract/reviews/review';
import type { DeskReviewsVerbs } from '@/contract/verbs/desk/reviews';

import { cursor, decision, id } from '../schemas';

const line = { orderId: id, skuId: id };

export const DESK_REVIEWS_INPUTS = {
  'desk.listReviews': object({ list: picklist(REVIEW_LISTS), cursor }),
  'desk.answerReview': object({ requestId: id, ...line, text: pipe(string(), maxLength(LIMITS.reviewChars)) }),
  'desk.moderateReview': object({ ...line, part: picklist(REVIEW_PARTS), decision }),
} satisfies { readonly [V in keyof DeskReviewsVerbs]: GenericSchema<unknown, DeskReviewsVerbs[V]['input']> };
