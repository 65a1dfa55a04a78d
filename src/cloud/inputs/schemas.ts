import {
  array,
  boolean,
  exactOptional,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  regex,
  safeInteger,
  string,
  transform,
  union,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { cleanText } from '@/domain/addresses/address';

export const id = pipe(string(), minLength(1), maxLength(LIMITS.idChars));
export const cursor = exactOptional(id);
export const nothing = object({});
export const amount = pipe(number(), safeInteger(), minValue(0), transform(fen));
export const query = pipe(string(), maxLength(LIMITS.queryChars));

export const line = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.quantity)),
});

/** How a shopper wants an order paid. */
export const paying = {
  coupon: exactOptional(union([picklist(['best', 'none']), object({ id })])),
  useCredit: exactOptional(boolean()),
};

export const lines = pipe(array(line), maxLength(LIMITS.lines));

/**
 * Files of this phone, of DevTools, of the browser or of the cloud's own storage. Any other address would let a stranger
 * learn who looks at a picture, or change what is in it after it was looked at.
 */
const OWN_FILE = /^(wxfile:\/\/|cloud:\/\/|blob:|http:\/\/(tmp|store|usr|127\.0\.0\.1:\d+)\/)/;

const side = pipe(number(), minValue(1), maxValue(LIMITS.pictureSide));

/** As the phone picked it: where it lies, and its own shape. */
export const picked = {
  url: pipe(string(), maxLength(LIMITS.entryChars), regex(OWN_FILE)),
  width: side,
  height: side,
};

export const picture = object({
  ...picked,
  alt: pipe(string(), maxLength(LIMITS.detailChars), transform(cleanText)),
});
