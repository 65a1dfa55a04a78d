import { array, exactOptional, maxLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { REVIEW_FILTERS, STARS } from '@/contract/reviews/review';
import type { ReviewVerbs } from '@/contract/reviews/verbs';

import { cursor, id, picked } from './schemas';

export const REVIEW_INPUTS = {
  'review.list': object({ goodsId: id, filter: exactOptional(picklist(REVIEW_FILTERS)), cursor }),
  'review.write': object({
    requestId: id,
    orderId: id,
    skuId: id,
    stars: exactOptional(picklist(STARS)),
    text: pipe(string(), maxLength(LIMITS.reviewChars)),
    pictures: pipe(array(object(picked)), maxLength(LIMITS.reviewPictures)),
  }),
  'review.mine': object({ orderId: exactOptional(id) }),
} satisfies { readonly [V in keyof ReviewVerbs]: GenericSchema<unknown, ReviewVerbs[V]['input']> };
