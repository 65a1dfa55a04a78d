import { LIMITS } from '@/contract/limits';
import { parseYuan, type Fen } from '@/contract/money';
import { err, ok } from '@/contract/result';
import { beijingDay, DAY, startOfBeijingDay, type EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatTyped } from '@/copy/format';
import { formatDeadline, formatIsoDate } from '@/copy/format-time';

import { PRICE_CHARS } from '../amounts';
import type { Notation } from './form-input';

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

/** A text with line breaks, written below its label's height, over the whole width. */
export const words = (maxLength: number): Notation<string> => ({
  kind: 'words',
  maxLength,
  format: (value) => value,
  parse: (text) => ok(text),
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
  maxLength: PRICE_CHARS,
  format: formatTyped,
  parse(text) {
    const value = parseYuan(text);
    return value === undefined ? err(copy.deskForm.notAmount) : ok(value);
  },
};

/** The same, more than nothing; 0 is one that is not written yet. */
export const sum: Notation<Fen> = {
  ...amount,
  format: (value) => (value === 0 ? '' : amount.format(value)),
  parse(text) {
    const value = amount.parse(text);
    return value.ok && value.value === 0 ? err(copy.deskForm.notAmount) : value;
  },
};

/** The same for one piece. */
export const price: Notation<Fen> = {
  ...sum,
  parse(text) {
    const value = sum.parse(text);
    return value.ok && value.value > LIMITS.priceFen ? err(copy.deskForm.tooDear) : value;
  },
};

export const wholeNumber = (from: number, to: number): Notation<number> => ({
  kind: 'number',
  maxLength: `${to}`.length,
  format: (value) => `${value}`,
  parse(text) {
    const plain = trimmed(text.normalize('NFKC'));
    const value = /^\d+$/.test(plain) ? Number(plain) : NaN;
    return value >= from && value <= to ? ok(value) : err(copy.deskForm.notBetween(from, to));
  },
});

/** A number of pieces. */
export const pieces = wholeNumber(0, LIMITS.pieces);

/** The same notation; nothing written is `undefined`. */
export const orNothing = <V>({ format, parse, ...notation }: Notation<V>): Notation<V | undefined> => ({
  ...notation,
  format: (value) => (value === undefined ? '' : format(value)),
  parse: (text) => (trimmed(text) === '' ? ok(undefined) : parse(text)),
});

/** A whole percentage; 0 is one that is not written yet. */
export const percentage: Notation<number> = {
  ...wholeNumber(1, 99),
  format: (value) => (value === 0 ? '' : `${value}`),
};

/** The Beijing day of a text like `2026-11-20`. */
const dayOf = (text: string) => Math.floor(Date.parse(text) / DAY);

const day = (shift: number): Notation<EpochMs> => ({
  kind: 'day',
  maxLength: 10,
  // What was ended before its last day was over ends on this day.
  format: (at) => formatIsoDate(startOfBeijingDay(beijingDay(at - shift))),
  parse: (text) =>
    Number.isNaN(dayOf(text)) ? err(copy.deskForm.missing) : ok(startOfBeijingDay(dayOf(text) + shift)),
});

/** The first day of a period: its first instant. */
export const firstDay = day(0);

/** The last day of a period, whose end is the first instant after it. */
export const lastDay = day(1);

/** When something appears; nothing for at once. */
export const moment: Notation<EpochMs | undefined> = {
  ...orNothing(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  kind: 'moment',
  show: (at) => (at === '' ? copy.deskForm.atOnce : formatDeadline(Number(at))),
};

/** One of several values, named as in the options. */
export const choice = <V extends string>(names: Readonly<Record<V, string>>): Notation<V> => ({
  kind: 'choice',
  maxLength: 0,
  options: Object.entries<string>(names).map(([text, name]) => ({ text, name })),
  format: (value) => value,
  // Only the options' own texts are written.
  parse: (text) => ok(text as V),
});

/** Whether something is meant, named by its label. */
export const check: Notation<'yes' | 'no'> = {
  ...choice({ yes: copy.deskForm.yes, no: copy.deskForm.no }),
  kind: 'check',
};
