import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

import { beijingDay, DAY, HOUR, MINUTE, SECOND, startOfBeijingDay, type EpochMs } from '@/contract/time';

dayjs.extend(utc);

/** Dates and times are in Beijing time, whatever the phone's time zone. */
function beijing(at: EpochMs) {
  return dayjs(at).utcOffset(8);
}

/** Written so that no line breaks inside: U+2060 joins digits and characters, and the space is no-break. */
const DAY_FORMAT = 'M\u2060月\u2060D\u2060日';
const DAY_CLOCK = `${DAY_FORMAT}\u00a0HH:mm`;

/** `12月` */
export function formatMonth(at: EpochMs): string {
  return beijing(at).format('M\u2060月');
}

/** `11月20日`: of a day near now. */
export function formatDay(at: EpochMs): string {
  return beijing(at).format(DAY_FORMAT);
}

/** A deadline: `11月20日 19:30`; midnight is shown as the end of the previous day: `11月28日 24:00`. */
export function formatDeadline(until: EpochMs): string {
  const isMidnight = startOfBeijingDay(beijingDay(until)) === until;
  return isMidnight ? `${formatDay(until - 1)}\u00a024:00` : beijing(until).format(DAY_CLOCK);
}

/** `2025年`, for days of another year than now. */
function yearOf(at: EpochMs, now: EpochMs): string {
  const year = beijing(at).year();
  return year === beijing(now).year() ? '' : `${year}\u2060年\u2060`;
}

/** `11月20日`, `2025年11月20日`: a day that may be long ago. */
export function formatDate(at: EpochMs, now: EpochMs = Date.now()): string {
  return yearOf(at, now) + formatDay(at);
}

/** `今天 19:30`, `11月20日 19:30`, `2025年11月20日 19:30`: of orders, with the exact time. */
export function formatDateTime(at: EpochMs, now: EpochMs = Date.now()): string {
  if (beijingDay(at) === beijingDay(now)) return `今天\u00a0${formatClock(at)}`;
  return yearOf(at, now) + beijing(at).format(DAY_CLOCK);
}

/** `2026-11-20`: for tables that a computer reads. */
export function formatIsoDate(at: EpochMs): string {
  return beijing(at).format('YYYY-MM-DD');
}

/** `2026-11-20 19:30`: for tables that a computer reads. */
export function formatIsoDateTime(at: EpochMs): string {
  return beijing(at).format('YYYY-MM-DD HH:mm');
}

/** `19:30`: where the day is clear. */
export function formatClock(at: EpochMs): string {
  return beijing(at).format('HH:mm');
}

/** As in Moments: 刚刚, 5分钟前, 3小时前, 昨天 19:30, 11月3日 19:30. */
export function formatAgo(at: EpochMs, now: EpochMs): string {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return '刚刚';
  if (age < HOUR) return `${Math.floor(age / MINUTE)}分钟前`;
  const days = beijingDay(now) - beijingDay(at);
  if (days === 0) return `${Math.floor(age / HOUR)}小时前`;
  if (days === 1) return `昨天\u00a0${formatClock(at)}`;
  return yearOf(at, now) + beijing(at).format(DAY_CLOCK);
}

/** A countdown: `29:05`, or `1天 03:20:05`. Never negative. */
export function formatCountdown(leftMs: number): string {
  const left = Math.max(0, leftMs);
  const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = `${twoDigits((left % HOUR) / MINUTE)}:${twoDigits((left % MINUTE) / SECOND)}`;
  if (left < HOUR) return clock;
  const hours = `${twoDigits((left % DAY) / HOUR)}:${clock}`;
  return left < DAY ? hours : `${Math.floor(left / DAY)}天 ${hours}`;
}

/** The duration of a video: 7 → `0:07`, 75 → `1:15`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Remaining time in words: `6 天 3 小时`, `5 小时 20 分钟`, `29 分钟`. Changes at most once a minute. */
export function formatRemaining(leftMs: number): string {
  const whole = (unit: number) => Math.floor(leftMs / unit);
  if (leftMs < MINUTE) return '不到 1 分钟';
  if (leftMs < HOUR) return `${whole(MINUTE)} 分钟`;
  if (leftMs < DAY) return `${whole(HOUR)} 小时 ${Math.floor((leftMs % HOUR) / MINUTE)} 分钟`;
  return `${whole(DAY)} 天 ${Math.floor((leftMs % DAY) / HOUR)} 小时`;
}
