import type { Fen } from '@/contract/money';
import type { WasPrice } from '@/contract/promotions/promotion';
import { beijingDay } from '@/contract/time';

import { instant } from '../compile/when';
import type { When } from '../types';

const ID_CHARS = 40;

/** Ids that are used twice, or that an address or a code, where things have one, could not carry. */
export function idFaults(at: string, things: readonly { readonly id: string }[], most = ID_CHARS): readonly string[] {
  const ids = things.map((thing) => thing.id);
  return [
    ...repeated(ids).map((id) => `${at}: the id "${id}" is used more than once.`),
    ...ids
      .filter((id) => !/^[a-z0-9-]+$/.test(id) || id.length > most)
      .map((id) => `${at}: the id "${id}" must be 1 to ${most} of a-z, 0-9 and "-".`),
  ];
}

/** A moment that is none. */
export function checkWhen(when: When, at: string): readonly string[] {
  if ('time' in when && !/^([01]\d|2[0-3]):[0-5]\d$/.test(when.time)) {
    return [`${at}.time: "${when.time}" is not a time such as 08:10.`];
  }
  if ('on' in when) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when.on) && Number.isFinite(beijingDay(instant(when, 0)));
    return isDay ? [] : [`${at}.on: "${when.on}" is not a day such as 2026-11-21.`];
  }
  const days = 'daysAhead' in when ? when.daysAhead : when.daysAgo;
  return isCount(days, 0) ? [] : [`${at}: ${days} is not a whole number of days.`];
}

/** A price from before that would not be one: not higher, or without saying what it is. */
export function wasFaults({ price, basis }: WasPrice, now: Fen, at: string): readonly string[] {
  return [
    ...(isCount(price, 1) && price > now ? [] : [`${at}.price: ${price} fen is not more than it costs now.`]),
    ...(basis.trim() === '' ? [`${at}.basis: is empty; a price from before needs to say what it is.`] : []),
  ];
}

/** Each value that is there more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Whether it is a whole number from so much on. */
export function isCount(value: number, from: number): boolean {
  return Number.isSafeInteger(value) && value >= from;
}
