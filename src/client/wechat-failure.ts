import { failure } from '@/contract/failure';

import type { WayTrouble } from './transport';

/**
 * Codes of WeChat Cloud, https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/functions/error-code.html
 * (the same table is in wx-server-sdk).
 */
const TIMED_OUT: readonly number[] = [-404012, -501002, -504003, -604102];

/** Over quota or over concurrency, or the service itself: later may go well. */
const BUSY: readonly number[] = [-501001, -501003, -501004, -501015, -501016];

/** The function broke, is not deployed, may not be called, or answered too much: asking again would not help. */
const BROKEN: readonly number[] = [
  -401001, -404011, -501000, -501005, -501007, -501009, -502003, -504001, -504002, -604001,
];

/**
 * What `callFunction` threw after `tookMs`, told apart by its code; by its words only where WeChat gives no code of its
 * own.
 */
export function troubleOf(thrown: unknown, tookMs: number): WayTrouble {
  const message = textOf(thrown);
  const code = codeOf(thrown) ?? codeIn(message);
  if (TIMED_OUT.includes(code)) return failure('TIMEOUT', { afterMs: tookMs });
  if (BROKEN.includes(code)) return failure('INTERNAL', { trace: message });
  if (BUSY.includes(code)) return failure('UNAVAILABLE', { reason: message });
  if (/time(d )?.?out/i.test(message)) return failure('TIMEOUT', { afterMs: tookMs });
  if (/network|request:fail|internet|interrupted|offline/i.test(message)) return failure('OFFLINE', {});
  return failure('UNAVAILABLE', { reason: message });
}

function codeOf(thrown: unknown): number | undefined {
  return thrown instanceof Object && 'errCode' in thrown && typeof thrown.errCode === 'number'
    ? thrown.errCode
    : undefined;
}

function codeIn(message: string): number {
  return Number(/errCode:?\s*(-\d+)/.exec(message)?.[1] ?? 0);
}

function textOf(thrown: unknown): string {
  if (thrown instanceof Object && 'errMsg' in thrown) return String(thrown.errMsg);
  return thrown instanceof Error ? thrown.message : String(thrown);
}
