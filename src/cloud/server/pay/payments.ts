import { randomBytes } from 'node:crypto';

import { is, literal, number, object, optional, string, type InferOutput } from 'valibot';

import type { Payments, PaymentStatus, PrepayRequest } from '@/cloud/ports';
import { fen } from '@/contract/money';
import type { PaymentParams } from '@/contract/payment/payment-params';
import { ok, type Result } from '@/contract/result';
import { SECOND, type EpochMs } from '@/contract/time';

import { unavailable } from '../unavailable';
import { cutToBytes, toBeijingTime } from './formats';
import type { Merchant } from './merchant';
import type { PaymentsOptions } from './payments-options';
import { createRefunds } from './refunds';
import { isBusy, refuse } from './refusals';
import { signLines } from './signature';

/** WeChat Pay as the shop's payment service. Documentation: pay.weixin.qq.com/doc/v3/merchant/4012525182 and after. */
export function createPayments(options: PaymentsOptions): Payments {
  return {
    prepay: (request) => prepay(request, options),
    query: (paymentNumber) => query(paymentNumber, options),
    close: (paymentNumber) => close(paymentNumber, options),
    isReceiptConfirmed: options.isReceiptConfirmed,
    ...createRefunds(options),
  };
}

/** WeChat's limit of what the payer reads, bytes. */
const DESCRIPTION_BYTES = 127;

async function prepay(request: PrepayRequest, { api, merchant, now }: PaymentsOptions): ReturnType<Payments['prepay']> {
  const answer = await api.post('/v3/pay/transactions/jsapi', {
    appid: merchant.appId,
    mchid: merchant.merchantId,
    description: cutToBytes(request.description, DESCRIPTION_BYTES),
    out_trade_no: request.number,
    time_expire: toBeijingTime(request.expiresAt),
    notify_url: merchant.notifyUrl,
    amount: { total: request.amount, currency: 'CNY' },
    payer: { openid: request.payer },
  });
  if (!answer.ok) return answer;
  const { refusal, data } = answer.value;
  if (isBusy(answer.value)) return unavailable(`prepay: ${refusal}`);
  if (refusal !== undefined) return refuse(refusal);
  if (!is(object({ prepay_id: string() }), data)) return unavailable('prepay: no prepay_id');
  return ok(paramsFor(`prepay_id=${data.prepay_id}`, merchant, now()));
}

/** What `wx.requestPayment` takes, signed with the merchant's key. */
function paramsFor(text: string, { appId, privateKey }: Merchant, now: EpochMs): PaymentParams {
  const timeStamp = `${Math.floor(now / SECOND)}`;
  const nonceStr = randomBytes(16).toString('hex');
  const paySign = signLines([appId, timeStamp, nonceStr, text], privateKey);
  return { kind: 'wechat', timeStamp, nonceStr, package: text, signType: 'RSA', paySign };
}

const trade = object({
  appid: string(),
  mchid: string(),
  out_trade_no: string(),
  trade_state: string(),
  transaction_id: optional(string()),
  success_time: optional(string()),
  amount: optional(object({ total: number(), currency: optional(literal('CNY')) })),
});

type Trade = InferOutput<typeof trade>;

/** Refused with one of these, the number is not known there. */
const UNKNOWN: readonly string[] = ['ORDER_NOT_EXIST', 'ORDERNOTEXIST'];

async function query(paymentNumber: string, { api, merchant }: PaymentsOptions): ReturnType<Payments['query']> {
  const path = `${pathOf(paymentNumber)}?mchid=${encodeURIComponent(merchant.merchantId)}`;
  const answer = await api.get(path);
  if (!answer.ok) return answer;
  const { refusal, data } = answer.value;
  if (refusal !== undefined && UNKNOWN.includes(refusal)) return ok({ state: 'unpaid' });
  if (refusal !== undefined) return unavailable(`query: ${refusal}`);
  const isOurs =
    is(trade, data) &&
    data.appid === merchant.appId &&
    data.mchid === merchant.merchantId &&
    data.out_trade_no === paymentNumber;
  return (isOurs ? statusOf(data) : undefined) ?? unavailable('query: not an answer about this payment');
}

const pathOf = (paymentNumber: string) => `/v3/pay/transactions/out-trade-no/${encodeURIComponent(paymentNumber)}`;

/** Undefined for a state that the documentation does not name, and for a payment without amount or time. */
function statusOf(found: Trade): Result<PaymentStatus, never> | undefined {
  switch (found.trade_state) {
    // Something of it was refunded; it was paid all the same.
    case 'REFUND':
    case 'SUCCESS':
      return paidStatus(found);
    case 'NOTPAY':
    case 'USERPAYING':
    case 'ACCEPT':
    case 'PAYERROR':
      return ok({ state: 'unpaid' });
    case 'CLOSED':
    case 'REVOKED':
      return ok({ state: 'closed' });
    default:
      return undefined;
  }
}

function paidStatus({ amount, success_time: successTime, transaction_id: id }: Trade) {
  const paidAt = Date.parse(successTime ?? '');
  if (!amount || !Number.isSafeInteger(amount.total) || Number.isNaN(paidAt)) return undefined;
  return ok({
    state: 'paid' as const,
    amount: fen(amount.total),
    paidAt,
    ...(id !== undefined && { transactionId: id }),
  });
}

/** Refused with one of these, the payment was closed before. */
const CLOSED: readonly string[] = ['ORDER_CLOSED', 'ORDERCLOSED'];

/**
 * A number that was never prepared is answered as closed, although it could be prepared later. USERPAYING: the shopper is
 * typing the password just now, so that it has to be closed again later.
 */
async function close(paymentNumber: string, options: PaymentsOptions): ReturnType<Payments['close']> {
  const answer = await options.api.post(`${pathOf(paymentNumber)}/close`, { mchid: options.merchant.merchantId });
  if (!answer.ok) return answer;
  const { refusal } = answer.value;
  if (refusal === undefined || CLOSED.includes(refusal) || UNKNOWN.includes(refusal)) return ok({ state: 'closed' });
  if (refusal !== 'ORDERPAID' && refusal !== 'ORDER_PAID') return unavailable(`close: ${refusal}`);
  const status = await query(paymentNumber, options);
  if (!status.ok) return status;
  return status.value.state === 'unpaid' ? unavailable('close: paid, but not in the query') : ok(status.value);
}
