import type { Fen } from '@/contract/money';
import type { WasPrice } from '@/contract/promotions/promotion';
import { beijingDay } from '@/contract/time';

import { toEpochMs } from '../compile/content-time';
import type { ContentTime } from '../types';

const ID_CHARS = 40;

/** Ids that are used more than once, or that a URL or a mini-program code (at most `maxChars` characters) can't contain. */
export function idProblems(
  path: string,
  items: readonly { readonly id: string }[],
  maxChars = ID_CHARS,
): readonly string[] {
  const ids = items.map((item) => item.id);
  return [
    ...duplicates(ids).map((id) => `${path}: the id "${id}" is used more than once.`),
    ...ids
      .filter((id) => !/^[a-z0-9-]+$/.test(id) || id.length > maxChars)
      .map((id) => `${path}: the id "${id}" must be 1 to ${maxChars} of a-z, 0-9 and "-".`),
  ];
}

/** Problems of an invalid time. */
export function timeProblems(time: ContentTime, path: string): readonly string[] {
  if ('time' in time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time.time)) {
    return [`${path}.time: "${time.time}" is not a time such as 08:10.`];
  }
  if ('on' in time) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(time.on) && Number.isFinite(beijingDay(toEpochMs(time, 0)));
    return isDay ? [] : [`${path}.on: "${time.on}" is not a day such as 2026-11-21.`];
  }
  const days = 'daysAhead' in time ? time.daysAhead : time.daysAgo;
  return isCount(days, 0) ? [] : [`${path}: ${days} is not a whole number of days.`];
}

/** Problems of a former price: it must be higher than the current one and have a basis. */
export function wasPriceProblems({ price, basis }: WasPrice, now: Fen, path: string): readonly string[] {
  return [
    ...(isCount(price, 1) && price > now ? [] : [`${path}.price: ${price} fen is not more than it costs now.`]),
    ...(basis.trim() === '' ? [`${path}.basis: is empty; a former price needs a basis.`] : []),
  ];
}

/** Each value that occurs more than once. */
export function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Whether `value` is a whole number of at least `min`. */
export function isCount(value: number, min: number): boolean {
  return Number.isSafeInteger(value) && value >= min;
}
