/** An instant: milliseconds since 1970-01-01T00:00Z. The only form of time that crosses the wire; never a date string. */
export type EpochMs = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The shop keeps Beijing days, whatever zone the phone or the server is in. China has no summer time. */
const BEIJING_OFFSET = 8 * HOUR;

/** The number of the Beijing day that `at` falls on, counted from 1970-01-01. Two instants on one day give one number. */
export function beijingDay(at: EpochMs): number {
  return Math.floor((at + BEIJING_OFFSET) / DAY);
}

/** The first instant of a Beijing day. */
export function startOfBeijingDay(day: number): EpochMs {
  return day * DAY - BEIJING_OFFSET;
}
