import type { IncomingMessage } from 'node:http';

import type { Failure } from '@/contract/failure';
import { mapOk, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import type { Configuration } from '../configuration';
import type { SharedValues } from '../shared-values';
import { createSessions, logIn } from '../wechat/session';
import { headerOf } from './message';

/** Who asks. It is known from the platform or a session of the server's own, and never from what is asked. */
export interface Identity {
  /** The openid; undefined for someone who is not logged in. */
  readonly identify: (request: Pick<IncomingMessage, 'headers'>) => string | undefined;
  /** A session token for a code of `wx.login`; none where the platform names the shopper. */
  readonly logIn?: (code: string) => Promise<Result<string, Failure<'UNAVAILABLE' | 'INVALID_INPUT'>>>;
}

const OPENID = /^[\w-]{1,64}$/;

/**
 * 微信云托管 names the shopper in a header of what came by `callContainer`, and only that has a source as well. The service
 * has to be closed to the internet, where anyone could send both.
 */
const hostedIdentity: Identity = {
  identify: (request) => {
    const openid = headerOf(request, 'x-wx-openid') ?? '';
    return OPENID.test(openid) && headerOf(request, 'x-wx-source') ? openid : undefined;
  },
};

interface IdentityOptions {
  readonly configuration: Configuration;
  readonly values: SharedValues;
  readonly now: () => EpochMs;
}

/** As configured: by the headers of 微信云托管, or by sessions, in which case such headers mean nothing. */
export function createIdentity({ configuration, values, now }: IdentityOptions): Identity {
  const { appId, wechat, sessionSecrets } = configuration;
  if (wechat.kind === 'hosted') return hostedIdentity;
  const [signing, ...older] = sessionSecrets;
  if (signing === undefined) throw new Error('SESSION_SECRETS is missing');
  const sessions = createSessions({ appId, secrets: [signing, ...older], now });
  const { origin, secret = '' } = wechat;
  return {
    identify: (request) => {
      const [, token] = /^Bearer (\S+)$/.exec(headerOf(request, 'authorization') ?? '') ?? [];
      return token === undefined ? undefined : sessions.read(token);
    },
    logIn: async (code) => mapOk(await logIn(code, { appId, secret, origin, values }), sessions.issue),
  };
}
