import { is, number, object, optional, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';

/** An answer of api.weixin.qq.com. */
export interface WechatAnswer {
  /** 0: done. */
  readonly errcode: number;
  readonly data: unknown;
  /** The answer is a file, such as a code to scan. */
  readonly file?: Uint8Array;
}

export type WechatReply = Promise<Result<WechatAnswer, Failure<'UNAVAILABLE'>>>;

/**
 * Calls WeChat's server API. There are three ways: with an access token from an own server (`token-api`), without one in
 * WeChat Cloud Hosting (`hosted-api`), and by `cloud.openapi` in a cloud function (`function-api`).
 */
export interface WechatApi {
  /** `path`: `/wxa/msg_sec_check`. UNAVAILABLE only without an answer; a refusal is an answer with its `errcode`. */
  readonly post: (path: string, body: Readonly<Record<string, unknown>>) => WechatReply;
}

const envelope = object({ errcode: optional(number()), errmsg: optional(string()) });

/** The answer in this JSON value; undefined if it is none. */
export function toWechatAnswer(data: unknown): WechatAnswer | undefined {
  return is(envelope, data) ? { errcode: data.errcode ?? 0, data } : undefined;
}

/** What a refusal says in the log. WeChat's text is left out: it may repeat what was sent. */
export function refusalOf(path: string, { errcode }: WechatAnswer): string {
  return `${path}: ${errcode}`;
}
