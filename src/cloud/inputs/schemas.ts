import {
  array,
  boolean,
  check,
  custom,
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
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { TEXT_VIOLATIONS } from '@/contract/moderation';
import { fen } from '@/contract/money';
import { cleanText } from '@/domain/addresses/address';
import { cleanComment } from '@/domain/feed/comment-text';

export const id = pipe(string(), minLength(1), maxLength(LIMITS.idChars));
export const cursor = exactOptional(id);
export const emptyInput = object({});
export const amount = pipe(number(), safeInteger(), minValue(0), transform(fen));
/** The same, more than nothing. */
export const positiveAmount = pipe(number(), safeInteger(), minValue(1), transform(fen));
export const query = pipe(string(), maxLength(LIMITS.queryChars));

/** The cursor of a list that is read by position: an instant and an id. */
export const positionCursor = exactOptional(pipe(string(), minLength(1), maxLength(LIMITS.cursorChars)));

/** A Beijing day. */
export const day = pipe(number(), safeInteger(), minValue(0), maxValue(LIMITS.day));

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

/** At most so many, which is looked at before any of them is parsed: a million entries cost nothing. */
export const listOf = <T extends GenericSchema>(item: T, most: number) =>
  pipe(
    custom<readonly unknown[]>((list) => Array.isArray(list)),
    maxLength(most),
    array(item),
  );
/** The same with at least one. */
export const filledListOf = <T extends GenericSchema>(item: T, most: number) => pipe(listOf(item, most), minLength(1));

export const lines = listOf(line, LIMITS.lines);

/**
 * Files of this phone, of DevTools, of the browser or of the cloud's storage (`foreign-picture.ts`: the shop's own). With
 * any other address a third party could learn who views a picture, or replace it after moderation.
 */
const OWN_FILE = /^(?!.*\.\.)(wxfile:\/\/|cloud:\/\/|blob:|http:\/\/(tmp|store|usr|127\.0\.0\.1:\d+)\/)/;

const side = pipe(number(), minValue(1), maxValue(LIMITS.pictureSide));

/** A picture as the phone chose it: its file and its size, px. */
export const pictureFile = {
  url: pipe(string(), maxLength(LIMITS.linkChars), regex(OWN_FILE)),
  width: side,
  height: side,
};

/** A picture of the shop: one of the phone or the cloud, or one of the package that the shop was opened with. */
const SHOP_FILE = /^\/(?!\/)(?!.*\.\.)[\w./-]+$/;

export const shopPicture = object({
  ...pictureFile,
  url: pipe(
    string(),
    maxLength(LIMITS.linkChars),
    check((url) => OWN_FILE.test(url) || SHOP_FILE.test(url)),
  ),
  alt: pipe(string(), maxLength(LIMITS.detailChars), transform(cleanText)),
});

/** One line of the seller's text. */
export const textLine = (chars: number = LIMITS.lineChars) => pipe(string(), maxLength(chars), transform(cleanText));
/** The same, with something visible in it. */
export const title = pipe(textLine(LIMITS.titleChars), minLength(1));
/** A text with line breaks. */
export const paragraph = pipe(string(), maxLength(LIMITS.paragraphChars), transform(cleanComment));
/** A whole number in a range. */
export const count = (from: number, to: number) => pipe(number(), safeInteger(), minValue(from), maxValue(to));
export const price = pipe(count(1, LIMITS.priceFen), transform(fen));
/** An instant: a whole number of milliseconds that every clock of the next centuries can hold. */
export const instant = count(0, 8_640_000_000_000);
export const version = count(1, Number.MAX_SAFE_INTEGER);
/** A save of these fields: of what was edited, or as something new. */
export const saveOf = <T extends GenericSchema>(fields: T) =>
  object({ requestId: id, edited: exactOptional(object({ id, version })), fields });

export const picture = object({
  ...pictureFile,
  alt: pipe(string(), maxLength(LIMITS.detailChars), transform(cleanText)),
});
