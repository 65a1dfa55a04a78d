import { createPublicKey, randomBytes } from 'node:crypto';

import { MINUTE, type EpochMs } from '@/contract/time';

import { parseJson } from '../parse-json';
import type { Merchant } from '../pay/merchant';
import { signatureHeaders } from '../pay/signed-message';
import { refusal, type StandInAnswer } from './answer';
import { lie, type Fault } from './faults';
import type { StandInKeys } from './keys';
import { closePayment, prepay, queryPayment, type PaymentBook } from './payment-book';
import { queryRefund, requestRefund, type RefundBook } from './refund-book';
import { isSignedByMerchant, type ReceivedCall } from './request-signature';

/** WeChat Pay of one merchant. */
export interface PayService {
  readonly merchant: Merchant;
  readonly keys: StandInKeys;
  readonly now: () => EpochMs;
  readonly payments: PaymentBook;
  readonly refunds: RefundBook;
  readonly usedNonces: Set<string>;
}

export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers a call of the merchant, signed; with a fault, wrongly. `serial`: the key that the merchant asked for. */
export function answerPayCall(
  service: PayService,
  call: ReceivedCall,
  { serial, fault }: { readonly serial: string | undefined; readonly fault: Fault | undefined },
): SentAnswer {
  const { merchant, keys, now, usedNonces } = service;
  const check = { merchant, publicKey: createPublicKey(keys.merchant.key), now: now(), usedNonces };
  if (fault?.kind === 'error') return unsigned(refusal(500, 'SYSTEM_ERROR'));
  // As the real one: what it can't check it does not sign.
  if (!isSignedByMerchant(call, check)) return unsigned(refusal(401, 'SIGN_ERROR'));
  const { status, body } = fault?.kind === 'busy' ? refusal(429, 'FREQUENCY_LIMITED') : route(service, call);
  const text = body === undefined ? '' : JSON.stringify(fault ? lie(fault.kind, body) : body);
  return { status, headers: signingHeaders(service, text, { serial, fault }), body: text };
}

function unsigned({ status, body }: StandInAnswer): SentAnswer {
  return { status, headers: {}, body: JSON.stringify(body) };
}

function signingHeaders(
  { keys, now }: PayService,
  text: string,
  { serial, fault }: { readonly serial: string | undefined; readonly fault: Fault | undefined },
): Readonly<Record<string, string>> {
  if (fault?.kind === 'unsigned') return {};
  const own = keys.platform.find((each) => each.serial === serial) ?? keys.platform[0];
  const nonce = randomBytes(16).toString('hex');
  const at = fault?.kind === 'old' ? now() - 10 * MINUTE : now();
  if (fault?.kind === 'foreign-key') return signatureHeaders(text, { ...keys.foreign, nonce, now: at });
  const key = fault?.kind === 'wrong-key' ? keys.foreign.key : own.key;
  return signatureHeaders(text, { serial: own.serial, key, nonce, now: at });
}

const TRADE = '/v3/pay/transactions/out-trade-no/';
const REFUNDS = '/v3/refund/domestic/refunds';

function route({ payments, refunds, merchant }: PayService, { method, path, body }: ReceivedCall): StandInAnswer {
  const url = new URL(path, 'http://stand-in');
  const data = parseJson(body);
  if (method === 'POST' && url.pathname === '/v3/pay/transactions/jsapi') return prepay(payments, data);
  if (method === 'POST' && url.pathname === REFUNDS) return requestRefund(refunds, data);
  if (method === 'GET' && url.pathname.startsWith(`${REFUNDS}/`))
    return queryRefund(refunds, decodeURIComponent(url.pathname.slice(REFUNDS.length + 1)));
  const [paymentNumber = '', action] = url.pathname.replace(TRADE, '').split('/').map(decodeURIComponent);
  const mchid = method === 'GET' ? url.searchParams.get('mchid') : mchidOf(data);
  if (!url.pathname.startsWith(TRADE)) return refusal(404, 'RESOURCE_NOT_EXISTS');
  if (mchid !== merchant.merchantId) return refusal(400, 'PARAM_ERROR');
  if (method === 'GET' && action === undefined) return queryPayment(payments, paymentNumber);
  return method === 'POST' && action === 'close'
    ? closePayment(payments, paymentNumber)
    : refusal(405, 'INVALID_REQUEST');
}

function mchidOf(data: unknown): unknown {
  return data instanceof Object && 'mchid' in data ? data.mchid : undefined;
}
