import { array, exactOptional, maxLength, object, picklist, pipe, regex, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { REVIEW_FILTERS, STARS } from '@/contract/review';
import type { ReviewVerbs } from '@/contract/verbs/reviews';

import { cursor, id, side } from './parts';

/**
 * Files of this phone, of DevTools, of the browser or of the cloud's own storage. Any other address would let a stranger
 * learn who reads a review, or change what stands in it after it was looked at.
 */
const OWN_FILE = /^(wxfile:\/\/|cloud:\/\/|blob:|http:\/\/(tmp|store|usr|127\.0\.0\.1:\d+)\/)/;

const picture = object({
  url: pipe(string(), maxLength(LIMITS.entryChars), regex(OWN_FILE)),
  width: side,
  height: side,
});

export const REVIEW_INPUTS = {
  'review.list': object({ goodsId: id, filter: exactOptional(picklist(REVIEW_FILTERS)), cursor }),
  'review.write': object({
    requestId: id,
    orderId: id,
    skuId: id,
    stars: exactOptional(picklist(STARS)),
    text: pipe(string(), maxLength(LIMITS.reviewChars)),
    pictures: pipe(array(picture), maxLength(LIMITS.reviewPictures)),
  }),
  'review.mine': object({ orderId: exactOptional(id) }),
} satisfies { readonly [V in keyof ReviewVerbs]: GenericSchema<unknown, ReviewVerbs[V]['input']> };
