import Taro from '@tarojs/taro';

import { readStorage, writeStorage } from '../device/storage';

/** What a server answered; `data` is parsed from JSON. */
export interface ServerAnswer {
  readonly status: number;
  readonly data: unknown;
}

/** An object is sent as JSON, bytes as they are. */
type Body = object | ArrayBuffer;

async function post(path: string, data: Body, header: Readonly<Record<string, string>> = {}): Promise<ServerAnswer> {
  const type = data instanceof ArrayBuffer ? 'application/octet-stream' : 'application/json';
  const url = `${__CLOUD_URL__}${path}`;
  const answer = await Taro.request<unknown>({
    url,
    method: 'POST',
    data,
    header: { ...header, 'content-type': type },
  });
  return { status: answer.statusCode, data: answer.data };
}

/** Where the session's token is kept. */
const KEY = 'xiaopu/session';

let loggingIn: Promise<string | undefined> | undefined;

const keptToken = () => {
  const kept = readStorage(KEY);
  return typeof kept === 'string' ? kept : undefined;
};

/**
 * A code for the server to learn from WeChat who this is. The browser preview has no WeChat: `?as=` in its address names the
 * shopper, and only the stand-in for WeChat, which no production start takes, knows such codes.
 */
async function loginCode(): Promise<string> {
  if (process.env.TARO_ENV === 'weapp') return (await Taro.login()).code;
  const name = new URLSearchParams(window.location.search).get('as') ?? 'shopper';
  return `login-preview_openid_of_${name}-${Math.random().toString(36).slice(2)}`;
}

/** Requests at once log in together. Undefined if the server gives no session. */
function logIn(): Promise<string | undefined> {
  const start = async () => {
    const { data } = await post('/session', { code: await loginCode() });
    const token = data instanceof Object && 'token' in data && typeof data.token === 'string' ? data.token : undefined;
    // One that can't be kept serves until the app is closed.
    if (token !== undefined) writeStorage(KEY, token);
    return token;
  };
  loggingIn ??= start().finally(() => (loggingIn = undefined));
  return loggingIn;
}

/**
 * Posts to the shop's own server in the session of this phone's shopper, which is begun when there is none, and once more
 * when it has ended. 401 if there can be none. Rejects as `Taro.request` does.
 */
export async function postToShop(path: string, data: Body): Promise<ServerAnswer> {
  const kept = keptToken();
  const token = kept ?? (await logIn());
  if (token === undefined) return { status: 401, data: undefined };
  const send = (each: string) => post(path, data, { authorization: `Bearer ${each}` });
  const answer = await send(token);
  if (answer.status !== 401 || kept === undefined) return answer;
  // Another request may have begun the next session meanwhile.
  const next = keptToken() === kept ? await logIn() : keptToken();
  return next === undefined ? answer : send(next);
}

/** Posts to the server of the browser preview, which plays what is outside the shop. */
export const postToPreview = (path: string, data: object): Promise<ServerAnswer> => post(path, data);
