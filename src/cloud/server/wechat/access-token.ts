import { is, minLength, minValue, number, object, pipe, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import type { SharedValues } from '../shared-values';
import { unavailable } from '../unavailable';
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

/** A token is replaced so long before its end: WeChat then gives out a new one, and the old one still works. */
const EARLY = 5 * MINUTE;

const tokenAnswer = object({ access_token: pipe(string(), minLength(1)), expires_in: pipe(number(), minValue(1)) });
const kept = object({ token: string(), until: number() });

/**
 * WeChat's access token (`/cgi-bin/stable_token`), kept once for all processes: the one that finds it missing, or near its
 * end, fetches it while the others wait.
 */
export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const key = `access-token/${options.appId}`;
  const usable = (value: unknown, refused: string | undefined) =>
    is(kept, value) && value.token !== refused && value.until - EARLY > options.now() ? value.token : undefined;
  return {
    get: async (refused) => {
      const found = usable(await options.values.get(key), refused);
      if (found !== undefined) return ok(found);
      const after = await options.values.update(key, async (before) =>
        // Another process was faster.
        usable(before, refused) === undefined ? ((await fetchToken(options, refused)) ?? before) : before,
      );
      const token = usable(after, refused);
      return token === undefined ? unavailable('no access token') : ok(token);
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
