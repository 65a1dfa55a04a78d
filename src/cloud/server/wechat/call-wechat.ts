import { ok } from '@/contract/result';
import { SECOND } from '@/contract/time';

import { parseJson } from '../parse-json';
import { unavailable } from '../unavailable';
import { toWechatAnswer, type WechatReply } from './wechat-api';

/** How long WeChat may take, ms. The phone gives up after 10 s. */
const TIMEOUT = 4 * SECOND;

export interface WechatCall {
  readonly origin: string;
  readonly path: string;
  /** Into the query; it may hold secrets and is never logged. */
  readonly query?: Readonly<Record<string, string>>;
  /** Without it the call is a GET. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number | undefined;
}

/** One call over HTTP. */
export async function callWechat({ origin, path, query = {}, body, timeoutMs = TIMEOUT }: WechatCall): WechatReply {
  const search = new URLSearchParams(query).toString();
  try {
    const response = await fetch(`${origin}${path}${search === '' ? '' : `?${search}`}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) return unavailable(`${path}: status ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('image/'))
      return ok({ errcode: 0, data: undefined, file: new Uint8Array(await response.arrayBuffer()) });
    const answer = toWechatAnswer(parseJson(await response.text()));
    return answer ? ok(answer) : unavailable(`${path}: not an answer`);
  } catch {
    return unavailable(`${path}: no answer`);
  }
}
