/** An instant: milliseconds since 1970-01-01T00:00Z. The only form of time on the wire; never a date string. */
export type EpochMs = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The shop uses Beijing time, whatever the time zone of phone or server. China has no daylight saving time. */
const BEIJING_OFFSET = 8 * HOUR;

/** The Beijing day of `at`, as the number of days since 1970-01-01. */
export function beijingDay(at: EpochMs): number {
  return Math.floor((at + BEIJING_OFFSET) / DAY);
}

/** The first instant of a Beijing day. */
export function startOfBeijingDay(day: number): EpochMs {
  return day * DAY - BEIJING_OFFSET;
}
