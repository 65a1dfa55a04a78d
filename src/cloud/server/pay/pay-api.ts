import { randomBytes } from 'node:crypto';

import { is, object, string } from 'valibot';

import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import { unavailable } from '../unavailable';
import type { Merchant } from './merchant';
import { signLines } from './signature';
import { rejectionOf } from './signed-message';

/** WeChat Pay and its second host, for when the first gives no answer. */
export const PAY_ORIGINS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'] as const;

/** An answer of WeChat Pay that is believed. */
export interface PayAnswer {
  readonly status: number;
  /** Why it refused; undefined if it did what it was asked. */
  readonly refusal: string | undefined;
  readonly data: unknown;
}

type Reply = Promise<Result<PayAnswer, Failure<'UNAVAILABLE'>>>;

/**
 * Calls WeChat Pay (APIv3). UNAVAILABLE when there is no answer, when its signature is wrong, and when it means «later»:
 * its own fault, or a signature of ours that it did not accept.
 */
export interface PayApi {
  readonly get: (path: string) => Reply;
  readonly post: (path: string, body: Readonly<Record<string, unknown>>) => Reply;
}

export interface PayApiOptions {
  readonly merchant: Merchant;
  readonly origins?: readonly string[];
  readonly now: () => EpochMs;
  /** How long one host may take, ms. The phone gives up after 10 s. */
  readonly timeoutMs?: number;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Empty for GET. */
  readonly body: string;
}

export function createPayApi(options: PayApiOptions): PayApi {
  return {
    get: (path) => call({ method: 'GET', path, body: '' }, options),
    post: (path, body) => call({ method: 'POST', path, body: JSON.stringify(body) }, options),
  };
}

/**
 * A call without an answer is made again at the next host. That is safe for every call that the shop makes: a payment,
 * its closing and a refund have a number, and happen once for it. What was answered is not asked again here.
 */
async function call(request: Call, options: PayApiOptions): Reply {
  for (const origin of options.origins ?? PAY_ORIGINS) {
    const answered = await send(request, origin, options);
    if (answered) return believe(answered, options);
  }
  return unavailable('WeChat Pay gives no answer');
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

async function send(request: Call, origin: string, options: PayApiOptions): Promise<Answered | undefined> {
  try {
    const response = await fetch(`${origin}${request.path}`, {
      method: request.method,
      headers: headersOf(request, options),
      ...(request.method === 'POST' && { body: request.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 3 * SECOND),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch {
    return undefined;
  }
}

function headersOf({ method, path, body }: Call, { merchant, now }: PayApiOptions): Record<string, string> {
  const timestamp = `${Math.floor(now() / SECOND)}`;
  const nonce = randomBytes(16).toString('hex');
  const signature = signLines([method, path, timestamp, nonce, body], merchant.privateKey);
  const fields = { mchid: merchant.merchantId, nonce_str: nonce, signature, timestamp, serial_no: merchant.serial };
  const quoted = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return {
    Authorization: `WECHATPAY2-SHA256-RSA2048 ${quoted.join(',')}`,
    Accept: 'application/json',
    'Content-Type': 'application/json',
    // Without it WeChat may sign its answer with the other of its keys during a change-over.
    'Wechatpay-Serial': preferredSerial(merchant),
    // WeChat Pay refuses a call without one.
    'User-Agent': 'xiaopu',
  };
}

function preferredSerial({ platformKeys }: Merchant): string {
  const serials = [...platformKeys.keys()];
  return serials.find((serial) => serial.startsWith('PUB_KEY_ID_')) ?? serials[0] ?? '';
}

/** Codes that mean «later» whatever the status. */
const LATER: readonly string[] = ['SYSTEM_ERROR', 'SYSTEMERROR', 'BANK_ERROR', 'BANKERROR', 'SIGN_ERROR'];

/**
 * What was done is believed only with a right signature. A refusal may come without one, from the gateway in front of
 * WeChat Pay; it is as sure as the connection. A wrong signature is never believed.
 */
async function believe(answered: Answered, { merchant, now }: PayApiOptions): Reply {
  const { status, headers, body } = answered;
  const isDone = status >= 200 && status < 300;
  const message = { header: (name: string) => headers.get(name) ?? undefined, body };
  const rejection = rejectionOf(message, { platformKeys: merchant.platformKeys, now: now() });
  if (rejection && (isDone || rejection !== 'unsigned')) return unavailable(`WeChat Pay's answer: ${rejection}`);
  const data = parseJson(body);
  // USERPAYING is an answer with status 202.
  const named = is(object({ code: string() }), data) ? data.code : undefined;
  const code = named ?? (status === 429 ? 'FREQUENCY_LIMITED' : undefined);
  if (isDone && code === undefined) return ok({ status, refusal: undefined, data });
  if (status === 401 || status >= 500 || code === undefined || LATER.includes(code))
    return unavailable(`WeChat Pay: ${code ?? status}`);
  return ok({ status, refusal: code, data });
}
