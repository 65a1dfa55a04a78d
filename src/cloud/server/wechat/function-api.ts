import { ok } from '@/contract/result';

import { unavailable } from '../unavailable';
import { toWechatAnswer, type WechatApi, type WechatReply } from './wechat-api';

type OpenMethod = (body: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** `cloud.openapi` of wx-server-sdk: `cloud.openapi.security.msgSecCheck(…)`. */
export type OpenApi = Readonly<Record<string, Readonly<Record<string, OpenMethod>>>>;

/** Names that `cloud.openapi` has for the paths which the shop calls; `config.json` of the function has to allow them. */
const METHODS: Readonly<Record<string, readonly [group: string, method: string]>> = {
  '/wxa/msg_sec_check': ['security', 'msgSecCheck'],
  '/wxa/media_check_async': ['security', 'mediaCheckAsync'],
  '/wxa/getwxacodeunlimit': ['wxacode', 'getUnlimited'],
  '/cgi-bin/message/subscribe/send': ['subscribeMessage', 'send'],
};

/**
 * A cloud function calls WeChat without a token. What `cloud.openapi` has no name for, such as shipping, goes to `rest`:
 * an API with a token.
 */
export function createFunctionApi(openapi: OpenApi, rest: WechatApi): WechatApi {
  return {
    post: (path, body) => {
      const [group = '', name = ''] = METHODS[path] ?? [];
      const method = openapi[group]?.[name];
      return method ? callOpenApi(path, () => method(inCamelCase(body))) : rest.post(path, body);
    },
  };
}

async function callOpenApi(path: string, call: () => Promise<unknown>): WechatReply {
  try {
    return toReply(path, await call());
  } catch (thrown) {
    // A refusal is thrown, with its code in `errCode`.
    return toReply(path, thrown);
  }
}

async function toReply(path: string, value: unknown): WechatReply {
  if (!(value instanceof Object)) return unavailable(`${path}: not an answer`);
  const { errCode, buffer }: { readonly errCode?: unknown; readonly buffer?: unknown } = value;
  if (buffer instanceof Uint8Array) return ok({ errcode: 0, data: undefined, file: buffer });
  const answer = typeof errCode === 'number' ? toWechatAnswer({ ...value, errcode: errCode }) : undefined;
  // Codes below zero are the SDK's own: the answer did not come from WeChat.
  return answer && answer.errcode >= 0 ? ok(answer) : unavailable(`${path}: no answer`);
}

/** `cloud.openapi` takes `templateId` where the path takes `template_id`; of the values in it nothing changes. */
function inCamelCase(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named = Object.entries(body).map(([name, value]) => [
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named);
}
