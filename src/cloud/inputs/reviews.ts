import { exactOptional, maxLength, object, picklist, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { REVIEW_FILTERS, STARS } from '@/contract/reviews/review';
import type { ReviewsVerbs } from '@/contract/verbs/reviews';

import { cursor, id, listOf, pictureFile } from './schemas';

export const REVIEWS_INPUTS = {
  'review.list': object({ goodsId: id, filter: exactOptional(picklist(REVIEW_FILTERS)), cursor }),
  'review.write': object({
    requestId: id,
    orderId: id,
    skuId: id,
    stars: exactOptional(picklist(STARS)),
    text: pipe(string(), maxLength(LIMITS.reviewChars)),
    pictures: listOf(object(pictureFile), LIMITS.reviewPictures),
  }),
  'review.listOwn': object({ orderId: exactOptional(id) }),
} satisfies { readonly [V in keyof ReviewsVerbs]: GenericSchema<unknown, ReviewsVerbs[V]['input']> };
