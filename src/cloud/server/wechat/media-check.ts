import { is, number, object, string } from 'valibot';

import type { Verdict } from '@/cloud/wechat-ports';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';

import { unavailable } from '../unavailable';
import { verdictOf } from './moderation';
import { refusalOf, type WechatApi } from './wechat-api';

/** A picture of a shopper that others would see. */
export interface CheckedPicture {
  /** https: WeChat fetches it. */
  readonly url: string;
  /** Who uploaded it. */
  readonly openid: string;
}

/**
 * Has WeChat check a picture (`mediaCheckAsync`). The value is the id under which the verdict comes by message push, within
 * half an hour; until then nobody else sees the picture.
 */
export async function requestMediaCheck(
  { url, openid }: CheckedPicture,
  api: WechatApi,
): Promise<Result<string, Failure<'UNAVAILABLE'>>> {
  const path = '/wxa/media_check_async';
  // Media type 2: a picture. Scene 2: comments.
  const answer = await api.post(path, { media_url: url, media_type: 2, version: 2, scene: 2, openid });
  if (!answer.ok) return answer;
  const { errcode, data } = answer.value;
  return errcode === 0 && is(object({ trace_id: string() }), data)
    ? ok(data.trace_id)
    : unavailable(refusalOf(path, answer.value));
}

const event = object({ Event: string(), appid: string(), trace_id: string(), errcode: number() });

export interface MediaVerdict {
  readonly traceId: string;
  readonly verdict: Verdict;
}

/** The verdict in a pushed message; undefined if it is about something else, or another mini program. */
export function readMediaVerdict(message: unknown, appId: string): MediaVerdict | undefined {
  if (!is(event, message) || message.Event !== 'wxa_media_check' || message.appid !== appId) return undefined;
  // WeChat could not fetch or check it: the seller looks.
  const verdict = message.errcode === 0 ? verdictOf(message) : { outcome: 'review' as const };
  return { traceId: message.trace_id, verdict };
}
