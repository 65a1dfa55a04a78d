import { failure } from '@/contract/failure';

import type { TransportFailure } from './transport';

/**
 * Codes of WeChat Cloud, https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/functions/error-code.html
 * (the same table is in wx-server-sdk).
 */
const TIMED_OUT: readonly number[] = [-404012, -501002, -504003, -604102];

/** Over quota, too many concurrent calls, or a failure of the service: a later attempt may succeed. */
const BUSY: readonly number[] = [-501001, -501003, -501004, -501015, -501016];

/** The function failed, is not deployed, may not be called, or its reply is too large: trying again does not help. */
const BROKEN: readonly number[] = [
  -401001, -404011, -501000, -501005, -501007, -501009, -502003, -504001, -504002, -604001,
];

/**
 * Maps what `callFunction` threw after `tookMs` to a failure: by its code or, without a code, by its message.
 */
export function toFailure(thrown: unknown, tookMs: number): TransportFailure {
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
