import { createHmac, timingSafeEqual } from 'node:crypto';

import { is, literal, minLength, number, object, pipe, string } from 'valibot';

import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import { DAY, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { SharedValues } from '../shared-values';
import { attempt, unavailable } from '../unavailable';
import { callWechat } from './call-wechat';

/** How long a session lasts, ms; the phone then logs in again, which the shopper does not see. */
const LASTS = 7 * DAY;

const payload = object({ v: literal(1), app: string(), who: pipe(string(), minLength(1)), until: number() });

interface SessionOptions {
  readonly appId: string;
  /** At least 32 characters. The first signs; sessions signed with the others are valid too, while it is changed. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: () => EpochMs;
}

/** Session tokens of an own server. They hold the shopper's openid, signed; the server keeps nothing. */
export interface Sessions {
  readonly issue: (openid: string) => string;
  /** The openid; undefined if the token is not this shop's, was changed or has ended. */
  readonly read: (token: string) => string | undefined;
}

const macOf = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest();

/** Longer than any token that was issued. */
const MAX_TOKEN_CHARS = 500;

export function createSessions({ appId, secrets, now }: SessionOptions): Sessions {
  return {
    issue: (openid) => {
      const content = { v: 1, app: appId, who: openid, until: now() + LASTS };
      const text = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${text}.${macOf(text, secrets[0]).toString('base64url')}`;
    },
    read: (token) => {
      const [text = '', mac = '', ...rest] = token.length > MAX_TOKEN_CHARS ? [] : token.split('.');
      const given = Buffer.from(mac, 'base64url');
      const isSigned = secrets.some((secret) => {
        const right = macOf(text, secret);
        return given.length === right.length && timingSafeEqual(given, right);
      });
      if (!isSigned || rest.length > 0) return undefined;
      const content = parseJson(Buffer.from(text, 'base64url').toString());
      return is(payload, content) && content.app === appId && content.until > now() ? content.who : undefined;
    },
  };
}

const login = object({ openid: pipe(string(), minLength(1)), session_key: string() });

interface LoginOptions {
  readonly appId: string;
  readonly secret: string;
  readonly origin: string;
  readonly values: SharedValues;
}

/** Codes of a login that is wrong, was used before, or of someone whom WeChat keeps out. */
const CODE_REFUSED: readonly number[] = [40029, 40163, 40226];

/** Where the session key of a shopper is kept; it decrypts what WeChat gives to the phone and never leaves the server. */
export const sessionKeyOf = (openid: string) => `session-key/${openid}`;

/**
 * Who logged in: the openid for a code of `wx.login`, from WeChat (`code2Session`). INVALID_INPUT for a code that WeChat
 * does not take.
 */
export async function logIn(
  code: string,
  { appId, secret, origin, values }: LoginOptions,
): Promise<Result<string, Failure<'UNAVAILABLE' | 'INVALID_INPUT'>>> {
  const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' };
  const answer = await callWechat({ origin, path: '/sns/jscode2session', query });
  if (!answer.ok) return answer;
  const { errcode, data } = answer.value;
  if (CODE_REFUSED.includes(errcode)) return err(failure('INVALID_INPUT', { path: 'code', rule: 'login' }));
  if (errcode !== 0 || !is(login, data)) return unavailable(`login: ${errcode}`);
  const keep = () => values.update(sessionKeyOf(data.openid), async () => ({ key: data.session_key }));
  const kept = await attempt('session key', keep);
  return kept.ok ? ok(data.openid) : kept;
}
