import { DAY, HOUR, MINUTE, SECOND } from '@/contract/time';
import {
  formatAgo,
  formatCountdown,
  formatDate,
  formatDateTime,
  formatIsoDateTime,
  formatDay,
  formatDeadline,
  formatDuration,
  formatMonth,
  formatRemaining,
} from '@/copy/format-time';

import { plainText } from '../support/plain-text';

const NOON = Date.parse('2026-11-21T12:00:00+08:00');

describe('dates', () => {
  it('are in Beijing time, whatever the time zone of the phone', () => {
    const nearMidnight = Date.parse('2026-11-20T16:30:00Z');
    expect(formatIsoDateTime(nearMidnight)).toBe('2026-11-21 00:30');
    expect(plainText(formatDay(nearMidnight))).toBe('11月21日');
    expect(plainText(formatMonth(Date.parse('2026-12-31T20:00:00Z')))).toBe('1月');
  });

  it.each([
    ['2026-11-21T08:05:00+08:00', '今天 08:05', '11月21日'],
    ['2026-11-20T23:59:00+08:00', '11月20日 23:59', '11月20日'],
    ['2025-12-31T23:59:00+08:00', '2025年12月31日 23:59', '2025年12月31日'],
  ])('%s is said as %s', (at, moment, day) => {
    expect(plainText(formatDateTime(Date.parse(at), NOON))).toBe(moment);
    expect(plainText(formatDate(Date.parse(at), NOON))).toBe(day);
  });

  it('are never broken inside by the end of a line', () => {
    for (const write of [
      formatDay,
      formatMonth,
      formatDate,
      formatDateTime,
      formatDeadline,
      (at: number) => formatAgo(at, NOON),
    ])
      for (const at of [NOON, NOON - DAY, NOON - 9 * DAY, NOON - 400 * DAY]) {
        expect(write(at)).not.toContain(' ');
        expect(write(at)).not.toMatch(/\d[年月日]|[年月]\d/);
      }
  });
});

describe('formatAgo', () => {
  it.each([
    [30 * SECOND, '刚刚'],
    [5 * MINUTE, '5分钟前'],
    [3 * HOUR + 59 * MINUTE, '3小时前'],
    [12 * HOUR + MINUTE, '昨天 23:59'],
    [DAY, '昨天 12:00'],
    [2 * DAY, '11月19日 12:00'],
  ])('%p ms ago is %p', (age, shown) => {
    expect(plainText(formatAgo(NOON - age, NOON))).toBe(shown);
  });

  it('shows a time in the future as now', () => {
    expect(plainText(formatAgo(NOON + MINUTE, NOON))).toBe('刚刚');
  });
});

describe('formatCountdown', () => {
  it.each([
    [-1, '00:00'],
    [999, '00:00'],
    [29 * MINUTE + 5 * SECOND, '29:05'],
    [2 * HOUR + 3 * MINUTE + 4 * SECOND, '02:03:04'],
    [DAY + HOUR, '1天 01:00:00'],
  ])('%p ms are %p', (left, shown) => {
    expect(formatCountdown(left)).toBe(shown);
  });
});

describe('formatDeadline', () => {
  it('shows midnight as 24:00 of the previous day', () => {
    expect(plainText(formatDeadline(Date.parse('2026-11-29T00:00:00+08:00')))).toBe('11月28日 24:00');
    expect(plainText(formatDeadline(Date.parse('2027-01-01T00:00:00+08:00')))).toBe('12月31日 24:00');
    expect(plainText(formatDeadline(NOON))).toBe('11月21日 12:00');
  });
});

describe('formatDuration', () => {
  it.each([
    [0.4, '0:00'],
    [3, '0:03'],
    [59.6, '1:00'],
    [75, '1:15'],
    [-1, '0:00'],
  ])('%s seconds are %s', (seconds, shown) => {
    expect(formatDuration(seconds)).toBe(shown);
  });
});

describe('formatRemaining', () => {
  it.each([
    [7 * DAY + 3 * HOUR + 59 * MINUTE, '7 天 3 小时'],
    [DAY, '1 天 0 小时'],
    [DAY - 1, '23 小时 59 分钟'],
    [HOUR, '1 小时 0 分钟'],
    [HOUR - 1, '59 分钟'],
    [MINUTE, '1 分钟'],
    [MINUTE - 1, '不到 1 分钟'],
    [0, '不到 1 分钟'],
  ])('%p ms are %p', (left, shown) => {
    expect(formatRemaining(left)).toBe(shown);
  });
});
