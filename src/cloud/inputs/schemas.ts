import {
  array,
  boolean,
  exactOptional,
  literal,
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
  variant,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { TEXT_VIOLATIONS } from '@/contract/moderation';
import { fen } from '@/contract/money';
import { cleanText } from '@/domain/addresses/address';

export const id = pipe(string(), minLength(1), maxLength(LIMITS.idChars));
export const cursor = exactOptional(id);
export const emptyInput = object({});
export const amount = pipe(number(), safeInteger(), minValue(0), transform(fen));
/** The same, more than nothing. */
export const positiveAmount = pipe(number(), safeInteger(), minValue(1), transform(fen));
export const query = pipe(string(), maxLength(LIMITS.queryChars));

/** The cursor of a list that is read by position: an instant and an id. */
export const positionCursor = exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars)));

/** An instant, ms. */
export const instant = pipe(number(), safeInteger(), minValue(0));

/** One line of text by a person, cleaned. */
export const text = (chars: number) => pipe(string(), maxLength(chars), transform(cleanText));
/** The same, with something to read in it. */
export const requiredText = (chars: number) => pipe(text(chars), minLength(1));

export const line = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.quantity)),
});

/** The seller's decision on a text by a shopper. */
export const decision = variant('action', [
  object({ action: literal('show') }),
  object({ action: literal('hide'), reason: picklist(TEXT_VIOLATIONS) }),
]);

/** Which coupon an order uses, and whether credit. */
export const paymentChoice = {
  coupon: exactOptional(union([picklist(['best', 'none']), object({ id })])),
  useCredit: exactOptional(boolean()),
};

export const lines = pipe(array(line), maxLength(LIMITS.lines));

/**
 * Files of this phone, of DevTools, of the browser or of the cloud's storage. With any other address a third party
 * could learn who views a picture, or replace it after moderation.
 */
const OWN_FILE = /^(wxfile:\/\/|cloud:\/\/|blob:|http:\/\/(tmp|store|usr|127\.0\.0\.1:\d+)\/)/;

const side = pipe(number(), minValue(1), maxValue(LIMITS.pictureSide));

/** A picture as the phone chose it: its file and its size, px. */
export const pictureFile = {
  url: pipe(string(), maxLength(LIMITS.linkChars), regex(OWN_FILE)),
  width: side,
  height: side,
};

export const picture = object({
  ...pictureFile,
  alt: pipe(string(), maxLength(LIMITS.detailChars), transform(cleanText)),
});
