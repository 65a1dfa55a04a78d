import { is, minLength, minValue, number, object, pipe, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import type { SharedValues } from '../shared-values';
import { attempt, unavailable } from '../unavailable';
import { callWechat } from './call-wechat';

export interface AccessTokenOptions {
  readonly appId: string;
  readonly secret: string;
  readonly origin: string;
  readonly values: SharedValues;
  readonly now: () => EpochMs;
}

export interface AccessTokens {
  /** `refused`: a token that WeChat did not take; another one is fetched in its place. */
  readonly get: (refused?: string) => Promise<Result<string, Failure<'UNAVAILABLE'>>>;
}

/** So long before a token's end another is asked for: WeChat gives out a new one then, and the old one still works. */
const EARLY = 5 * MINUTE;

const tokenAnswer = object({ access_token: pipe(string(), minLength(1)), expires_in: pipe(number(), minValue(1)) });
const kept = object({ token: string(), until: number() });

/**
 * WeChat's access token (`/cgi-bin/stable_token`), kept once for all processes: the one that finds it missing, or near its
 * end, fetches it while the others wait.
 */
export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const key = `access-token/${options.appId}`;
  /** The token, if it lasts so much longer and was not refused. */
  const lasting = (value: unknown, ms: number, refused?: string) =>
    is(kept, value) && value.token !== refused && value.until - ms > options.now() ? value.token : undefined;
  const find = async (refused?: string) => {
    const found = lasting(await options.values.get(key), EARLY, refused);
    if (found !== undefined) return found;
    const after = await options.values.update(key, async (before) =>
      // Another process was faster.
      lasting(before, EARLY, refused) === undefined ? ((await fetchToken(options, refused)) ?? before) : before,
    );
    // Near its end it is as good as any, if WeChat gives no other yet.
    return lasting(after, 0, refused);
  };
  // One connection of the database a process, however many requests wait for the token.
  let waiting: { readonly refused: string | undefined; readonly token: ReturnType<typeof find> } | undefined;
  const findOnce = async (refused?: string) => {
    if (waiting && waiting.refused === refused) return waiting.token;
    const own = { refused, token: find(refused) };
    waiting = own;
    try {
      return await own.token;
    } finally {
      if (waiting === own) waiting = undefined;
    }
  };
  return {
    get: async (refused) => {
      const token = await attempt('access token', () => findOnce(refused));
      if (!token.ok) return token;
      return token.value === undefined ? unavailable('no access token') : ok(token.value);
    },
  };
}

/** Undefined without an answer. WeChat is made to replace a token only if it gives out again what it does not take. */
async function fetchToken(options: AccessTokenOptions, refused: string | undefined) {
  const fetched = await askForToken(options, false);
  return fetched && fetched.token === refused ? askForToken(options, true) : fetched;
}

async function askForToken({ appId, secret, origin, now }: AccessTokenOptions, isForced: boolean) {
  const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: isForced };
  const answer = await callWechat({ origin, path: '/cgi-bin/stable_token', body });
  if (!answer.ok || !is(tokenAnswer, answer.value.data)) return undefined;
  const { access_token: token, expires_in: seconds } = answer.value.data;
  return { token, until: now() + seconds * SECOND };
}
