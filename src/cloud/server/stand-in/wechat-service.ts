import { randomBytes } from 'node:crypto';

import { HOUR, MINUTE, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { PushSettings } from '../wechat/answer-push';
import { answer, type StandInAnswer } from './answer';
import type { PaymentBook } from './payment-book';
import { getShippedOrder, uploadShipping, type ShippingBook } from './shipping-book';

/** api.weixin.qq.com of one mini program. */
export interface WechatService {
  readonly appId: string;
  readonly secret: string;
  readonly now: () => EpochMs;
  readonly shipping: ShippingBook;
  token: { readonly value: string; readonly until: EpochMs };
  /** How often something was asked for, by path. */
  readonly asked: Map<string, number>;
  /** Codes of `wx.login` that were used. */
  readonly usedCodes: Set<string>;
  /** Shoppers who allow no messages. */
  readonly refusing: Set<string>;
  readonly sentMessages: unknown[];
  /** Of message push. */
  readonly push: PushSettings;
  /** Pictures that were to be checked, by trace id. */
  readonly pictures: Map<string, { readonly url: string; readonly openid: string }>;
  /** Takes a picture to check: the verdict is pushed later. */
  onPicture: (traceId: string) => void;
}

export function createWechatService(payments: PaymentBook): WechatService {
  return {
    appId: payments.account.appId,
    secret: randomBytes(16).toString('hex'),
    now: payments.now,
    shipping: { payments, reports: new Map() },
    token: { value: '', until: 0 },
    asked: new Map(),
    usedCodes: new Set(),
    refusing: new Set(),
    sentMessages: [],
    push: {
      appId: payments.account.appId,
      token: randomBytes(12).toString('hex'),
      aesKey: randomBytes(32).toString('base64').slice(0, 43).replaceAll(/[+/]/g, 'A'),
    },
    pictures: new Map(),
    onPicture: () => undefined,
  };
}

/** WeChat refuses, with status 200 and a code. */
export const wechatRefusal = (errcode: number) => answer(200, { errcode, errmsg: 'refused' });
const done = (more: Readonly<Record<string, unknown>> = {}) => answer(200, { errcode: 0, errmsg: 'ok', ...more });

export interface WechatRequest {
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

export function answerWechatCall(service: WechatService, { path, body }: WechatRequest): StandInAnswer {
  const { pathname, searchParams: query } = new URL(path, 'http://stand-in');
  service.asked.set(pathname, (service.asked.get(pathname) ?? 0) + 1);
  const data = parseJson(body);
  const fields: Readonly<Record<string, unknown>> = data instanceof Object ? { ...data } : {};
  if (pathname === '/cgi-bin/stable_token') return giveToken(service, fields);
  if (pathname === '/sns/jscode2session') return giveSession(service, query);
  const { token } = service;
  if (query.get('access_token') !== token.value) return wechatRefusal(40001);
  if (token.until <= service.now()) return wechatRefusal(42001);
  return ROUTES[pathname]?.(service, fields) ?? wechatRefusal(-1);
}

function giveToken(service: WechatService, fields: Readonly<Record<string, unknown>>): StandInAnswer {
  if (fields['appid'] !== service.appId || fields['secret'] !== service.secret) return wechatRefusal(40125);
  // As the real one: from five minutes before its end it gives out the next.
  const isUsable = service.token.until - 5 * MINUTE > service.now() && fields['force_refresh'] !== true;
  if (!isUsable) service.token = { value: randomBytes(64).toString('hex'), until: service.now() + 2 * HOUR };
  const seconds = Math.floor((service.token.until - service.now()) / 1000);
  return answer(200, { access_token: service.token.value, expires_in: seconds });
}

/** A code `login-<openid>-<anything>` is that shopper's, once. */
function giveSession({ appId, secret, usedCodes }: WechatService, query: URLSearchParams): StandInAnswer {
  if (query.get('appid') !== appId || query.get('secret') !== secret) return wechatRefusal(40125);
  const code = query.get('js_code') ?? '';
  const [, openid] = /^login-(\w+)-\w+$/.exec(code) ?? [];
  if (openid === undefined) return wechatRefusal(40029);
  if (usedCodes.has(code)) return wechatRefusal(40163);
  usedCodes.add(code);
  return answer(200, { openid, session_key: sessionKeyOfStandIn(openid) });
}

/** The same at every login, so that tests can encrypt for it. */
export function sessionKeyOfStandIn(openid: string): string {
  return Buffer.from(openid.padEnd(16, '0').slice(0, 16)).toString('base64');
}

type Route = (service: WechatService, fields: Readonly<Record<string, unknown>>) => StandInAnswer;

const ROUTES: Readonly<Record<string, Route>> = {
  '/wxa/msg_sec_check': (_, { content }) => done({ result: judge(`${content}`), trace_id: '1' }),
  '/wxa/media_check_async': ({ pictures, onPicture }, { media_url: url, openid }) => {
    const traceId = randomBytes(8).toString('hex');
    pictures.set(traceId, { url: `${url}`, openid: `${openid}` });
    onPicture(traceId);
    return done({ trace_id: traceId });
  },
  '/wxa/getwxacodeunlimit': (_, { scene }) =>
    `${scene}`.length > 32 ? wechatRefusal(40129) : { status: 200, file: CODE },
  '/cgi-bin/message/subscribe/send': ({ refusing, sentMessages }, message) => {
    if (refusing.has(`${message['touser']}`)) return wechatRefusal(43101);
    sentMessages.push(message);
    return done();
  },
  '/cgi-bin/express/delivery/open_msg/get_delivery_list': () =>
    done({ delivery_list: [{ delivery_id: 'OTHERS', delivery_name: 'Other' }], count: 1 }),
  '/wxa/sec/order/upload_shipping_info': ({ shipping }, report) => uploadShipping(shipping, report),
  '/wxa/sec/order/get_order': ({ shipping }, query) => getShippedOrder(shipping, query),
};

/** By a word in the text, so that every verdict can be tried. */
function judge(text: string) {
  if (text.includes('risky')) return { suggest: 'risky', label: 20003 };
  return text.includes('doubtful') ? { suggest: 'review', label: 21000 } : { suggest: 'pass', label: 100 };
}

/** The beginning of a PNG. */
const CODE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
