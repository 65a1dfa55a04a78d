import {
  is,
  literal,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  safeInteger,
  string,
  type InferOutput,
} from 'valibot';

import { DAY, type EpochMs } from '@/contract/time';

import { toBeijingTime } from '../pay/formats';
import { answer, refusal, type StandInAnswer } from './answer';

/** A payment as the stand-in knows it. */
export interface StandInPayment {
  readonly number: string;
  readonly prepayId: string;
  /** Everything that was said at the first prepay: said otherwise, a number is refused. */
  readonly parameters: string;
  readonly payer: string;
  readonly total: number;
  readonly expiresAt: EpochMs;
  readonly notifyUrl: string;
  readonly state: 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'CLOSED';
  readonly paidAt?: EpochMs;
  readonly transactionId: string;
  /** What was refunded, or is on its way back, fen. */
  readonly refunded: number;
  readonly lastRefundAt?: EpochMs;
}

const positive = pipe(number(), safeInteger(), minValue(1));
const prepayBody = object({
  appid: string(),
  mchid: string(),
  description: string(),
  out_trade_no: pipe(string(), regex(/^[\w|*-]{6,32}$/)),
  time_expire: pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)),
  notify_url: pipe(string(), regex(/^https?:[^?]+$/)),
  amount: object({ total: positive, currency: optional(literal('CNY')) }),
  payer: object({ openid: string() }),
});

interface Account {
  readonly appId: string;
  readonly merchantId: string;
}

/** The payments of one merchant, by number. */
export interface PaymentBook {
  readonly account: Account;
  readonly now: () => EpochMs;
  readonly payments: Map<string, StandInPayment>;
}

/** A payment by its number, its transaction or its prepay id. One that was not paid in time is closed. */
export function findPayment(book: PaymentBook, id: string | undefined): StandInPayment | undefined {
  const found = [...book.payments.values()].find(
    ({ number: own, prepayId, transactionId }) => id !== undefined && [own, prepayId, transactionId].includes(id),
  );
  const isExpired = found?.state === 'NOTPAY' && found.expiresAt <= book.now();
  return found && isExpired ? changePayment(book, found, { state: 'CLOSED' }) : found;
}

export function changePayment(
  { payments }: PaymentBook,
  payment: StandInPayment,
  change: Partial<StandInPayment>,
): StandInPayment {
  const changed = { ...payment, ...change };
  payments.set(payment.number, changed);
  return changed;
}

export function prepay(book: PaymentBook, body: unknown): StandInAnswer {
  if (!is(prepayBody, body) || Buffer.byteLength(body.description) > 127) return refusal(400, 'PARAM_ERROR');
  if (body.appid !== book.account.appId || body.mchid !== book.account.merchantId)
    return refusal(400, 'APPID_MCHID_NOT_MATCH');
  const known = findPayment(book, body.out_trade_no);
  if (known?.state === 'SUCCESS') return refusal(400, 'ORDERPAID');
  if (known?.state === 'CLOSED') return refusal(400, 'ORDER_CLOSED');
  if (known && known.parameters !== JSON.stringify(body)) return refusal(400, 'INVALID_REQUEST');
  if (Date.parse(body.time_expire) <= book.now()) return refusal(400, 'PARAM_ERROR');
  const payment = known ?? newPayment(body, book.payments.size + 1);
  book.payments.set(payment.number, payment);
  return answer(200, { prepay_id: payment.prepayId });
}

function newPayment(body: InferOutput<typeof prepayBody>, serial: number): StandInPayment {
  const id = `${serial}`.padStart(16, '0');
  return {
    number: body.out_trade_no,
    prepayId: `wx${id}`,
    parameters: JSON.stringify(body),
    payer: body.payer.openid,
    total: body.amount.total,
    expiresAt: Date.parse(body.time_expire),
    notifyUrl: body.notify_url,
    state: 'NOTPAY',
    transactionId: `420000${id}`,
    refunded: 0,
  };
}

export function queryPayment(book: PaymentBook, own: string): StandInAnswer {
  const found = findPayment(book, own);
  return found ? answer(200, describePayment(book, found)) : refusal(404, 'ORDER_NOT_EXIST');
}

export function closePayment(book: PaymentBook, own: string): StandInAnswer {
  const found = findPayment(book, own);
  if (!found) return refusal(404, 'ORDER_NOT_EXIST');
  if (found.state === 'SUCCESS') return refusal(400, 'ORDERPAID');
  if (found.state === 'CLOSED') return refusal(400, 'ORDER_CLOSED');
  if (found.state === 'USERPAYING') return refusal(202, 'USERPAYING');
  changePayment(book, found, { state: 'CLOSED' });
  return answer(204);
}

/** The payment, as WeChat Pay describes it in answers and notifications. */
export function describePayment(
  { account }: PaymentBook,
  { number: own, state, total, paidAt, transactionId, payer, refunded }: StandInPayment,
) {
  const paid = paidAt !== undefined && {
    transaction_id: transactionId,
    success_time: toBeijingTime(paidAt),
    bank_type: 'OTHERS',
    trade_type: 'JSAPI',
  };
  return {
    appid: account.appId,
    mchid: account.merchantId,
    out_trade_no: own,
    trade_state: paid && refunded > 0 ? 'REFUND' : state,
    payer: { openid: payer },
    amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
    ...paid,
  };
}

/** WeChat refuses refunds of payments that are older. */
export const REFUNDABLE_FOR = 365 * DAY;
