import { LIMITS } from '@/contract/limits';
import { parseYuan, toYuanParts, type Fen } from '@/contract/money';
import type { Picture } from '@/contract/picture';
import type { ChosenGoods } from '@/contract/promotions/edited-promotion';
import { err, ok } from '@/contract/result';
import { beijingDay, DAY, startOfBeijingDay, type EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatIsoDate } from '@/copy/format-time';

import type { Notation } from './form-input';

/** Most characters of an amount in yuan, with decimal point and fen. */
const AMOUNT_CHARS = 10;

const trimmed = (text: string) => text.trim();

/** A text without line breaks. A long one is shown in several lines all the same, so that all of it can be read. */
export const optional = (maxLength: number): Notation<string> => ({
  kind: maxLength > LIMITS.titleChars ? 'paragraph' : 'line',
  maxLength,
  format: (value) => value,
  parse: (text) => ok(trimmed(text.replace(/\s*\n\s*/g, ' '))),
});

/** The same, with something in it. */
export const required = (maxLength: number): Notation<string> => ({
  ...optional(maxLength),
  parse: (text) => (trimmed(text) === '' ? err(copy.deskForm.missing) : optional(maxLength).parse(text)),
});

/** A text with line breaks. */
export const paragraph: Notation<string> = {
  ...optional(LIMITS.paragraphChars),
  parse: (text) => ok(trimmed(text)),
};

/** Several short texts, one on each line. */
export const lines = (most: number): Notation<readonly string[]> => ({
  kind: 'paragraph',
  maxLength: LIMITS.paragraphChars,
  format: (value) => value.join('\n'),
  parse(text) {
    const written = text.split('\n').map(trimmed).filter(Boolean);
    if (new Set(written).size < written.length) return err(copy.deskForm.twice);
    return written.length > most ? err(copy.deskForm.tooMany(most)) : ok(written);
  },
});

/** Yuan, without a currency sign. */
export const amount: Notation<Fen> = {
  kind: 'digit',
  maxLength: AMOUNT_CHARS,
  format(value) {
    const { yuan, cents } = toYuanParts(value);
    return cents === 0 ? `${yuan}` : `${yuan}.${String(cents).padStart(2, '0')}`;
  },
  parse(text) {
    const value = parseYuan(text);
    return value === undefined ? err(copy.deskForm.notAmount) : ok(value);
  },
};

/** The same, more than nothing; 0 is one that is not written yet. */
export const price: Notation<Fen> = {
  ...amount,
  format: (value) => (value === 0 ? '' : amount.format(value)),
  parse(text) {
    const value = amount.parse(text);
    return value.ok && value.value === 0 ? err(copy.deskForm.notAmount) : value;
  },
};

export const wholeNumber = (from: number, to: number): Notation<number> => ({
  kind: 'number',
  maxLength: `${to}`.length,
  format: (value) => `${value}`,
  parse(text) {
    const value = /^\d+$/.test(trimmed(text)) ? Number(text) : NaN;
    return value >= from && value <= to ? ok(value) : err(copy.deskForm.notBetween(from, to));
  },
});

/** The same; nothing written is `undefined`. */
export const optionalNumber = (from: number, to: number): Notation<number | undefined> => ({
  ...wholeNumber(from, to),
  format: (value) => (value === undefined ? '' : `${value}`),
  parse: (text) => (trimmed(text) === '' ? ok(undefined) : wholeNumber(from, to).parse(text)),
});

/** The Beijing day of a text like `2026-11-20`. */
const dayOf = (text: string) => Math.floor(Date.parse(text) / DAY);

const day = (shift: number): Notation<EpochMs> => ({
  kind: 'day',
  maxLength: 10,
  format: (at) => formatIsoDate(startOfBeijingDay(beijingDay(at) - shift)),
  parse: (text) =>
    Number.isNaN(dayOf(text)) ? err(copy.deskForm.missing) : ok(startOfBeijingDay(dayOf(text) + shift)),
});

/** The first day of a period: its first instant. */
export const firstDay = day(0);

/** The last day of a period, whose end is the first instant after it. */
export const lastDay = day(1);

/** One of several values, named as in the options. */
export const choice = <V extends string>(names: Readonly<Record<V, string>>): Notation<V> => ({
  kind: 'choice',
  maxLength: 0,
  options: Object.entries<string>(names).map(([text, name]) => ({ text, name })),
  format: (value) => value,
  // Only the options' own texts are written.
  parse: (text) => ok(text as V),
});

/** Goods, each as a whole or with some of its SKUs. */
export interface GoodsChoice {
  readonly goods: readonly ChosenGoods[];
  /** The SKUs of goods that are not meant as a whole. */
  readonly skuIds: readonly string[];
}

/** The goods that a text of the notation `goods` or `skus` stands for. */
export function goodsIn(json: string): GoodsChoice {
  // Only what `format` and the input made is written.
  return JSON.parse(json) as GoodsChoice;
}

/** At least one goods item, written as JSON. */
export const goods: Notation<GoodsChoice> = {
  kind: 'goods',
  maxLength: 0,
  show: (json) => copy.deskForm.goods(goodsIn(json).goods),
  format: (value) => JSON.stringify(value),
  parse(json) {
    const value = goodsIn(json);
    return value.goods.length === 0 ? err(copy.deskForm.noGoods) : ok(value);
  },
};

/** The same, by SKU. */
export const skus: Notation<GoodsChoice> = { ...goods, kind: 'skus' };

/** The place of a picture that is still to be chosen. */
export const NO_PICTURE: Picture = { url: '', width: 1, height: 1, alt: '' };

/** The picture that a text of the notation `picture` stands for. */
export function pictureIn(json: string): Picture {
  // Only what `format` and the picker made is written.
  return JSON.parse(json) as Picture;
}

/** A picture, written as JSON. */
export const picture: Notation<Picture> = {
  kind: 'picture',
  maxLength: 0,
  show: () => copy.deskForm.clashPicture,
  format: (value) => JSON.stringify(value),
  parse(text) {
    const value = pictureIn(text);
    return value.url === '' ? err(copy.deskForm.noPicture) : ok(value);
  },
};
