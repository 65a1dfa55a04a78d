import {
  exactOptional,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  array,
  object,
  pipe,
  safeInteger,
  string,
  transform,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';

export const id = pipe(string(), minLength(1), maxLength(LIMITS.idChars));
export const cursor = exactOptional(id);
export const nothing = object({});
export const amount = pipe(number(), safeInteger(), minValue(0), transform(fen));
export const query = pipe(string(), maxLength(LIMITS.queryChars));

export const line = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.quantity)),
});

export const side = pipe(number(), minValue(1), maxValue(LIMITS.pictureSide));

export const lines = pipe(array(line), maxLength(LIMITS.lines));

/** As the phone picked it: where it lies, and its own shape. */
export const picture = object({
  url: pipe(string(), minLength(1), maxLength(LIMITS.entryChars)),
  width: side,
  height: side,
  alt: pipe(string(), maxLength(LIMITS.detailChars)),
});
