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

import { MINUTE, SECOND, type EpochMs } from '@/contract/time';

import { toBeijingTime } from '../pay/formats';
import { answer, refusal, type StandInAnswer } from './answer';
import { changePayment, findPayment, REFUNDABLE_FOR, type PaymentBook, type StandInPayment } from './payment-book';

/** How long a refund takes, ms. */
const REFUND_DELAY = 5 * SECOND;

export interface StandInRefund {
  readonly number: string;
  readonly payment: StandInPayment;
  readonly amount: number;
  readonly at: EpochMs;
  readonly notifyUrl: string | undefined;
  /** As set by hand; undefined as long as it goes its usual way. */
  readonly status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | 'PROCESSING';
}

const positive = pipe(number(), safeInteger(), minValue(1));

const refundBody = object({
  transaction_id: optional(string()),
  out_trade_no: optional(string()),
  out_refund_no: pipe(string(), regex(/^[\w|*@-]{1,64}$/)),
  reason: optional(string()),
  notify_url: optional(string()),
  amount: object({ refund: positive, total: positive, currency: literal('CNY') }),
});

/** The refunds of one merchant: each number once, never more than was paid, one a minute of a payment. */
export interface RefundBook {
  readonly payments: PaymentBook;
  readonly refunds: Map<string, StandInRefund>;
  /** What the merchant has to refund from, fen. */
  balance: number;
}

export function requestRefund(book: RefundBook, body: unknown): StandInAnswer {
  if (!is(refundBody, body) || Buffer.byteLength(body.reason ?? '') > 80) return refusal(400, 'PARAM_ERROR');
  const payment = findPayment(book.payments, body.transaction_id ?? body.out_trade_no);
  if (payment?.paidAt === undefined) return refusal(404, 'RESOURCE_NOT_EXISTS');
  const known = book.refunds.get(body.out_refund_no);
  if (!known) return refuse(book, payment, body.amount) ?? makeRefund(book, payment, body);
  const isSame = known.payment.number === payment.number && known.amount === body.amount.refund;
  return isSame ? answer(200, describeRefund(book, known)) : refusal(400, 'INVALID_REQUEST');
}

function refuse(
  { payments, balance }: RefundBook,
  { total, paidAt = 0, refunded, lastRefundAt }: StandInPayment,
  amount: InferOutput<typeof refundBody>['amount'],
): StandInAnswer | undefined {
  const now = payments.now();
  if (amount.total !== total || refunded + amount.refund > total) return refusal(400, 'INVALID_REQUEST');
  if (now - paidAt > REFUNDABLE_FOR) return refusal(400, 'INVALID_REQUEST');
  if (lastRefundAt !== undefined && now - lastRefundAt < MINUTE) return refusal(429, 'FREQUENCY_LIMITED');
  return amount.refund > balance ? refusal(403, 'NOT_ENOUGH') : undefined;
}

function makeRefund(book: RefundBook, payment: StandInPayment, body: InferOutput<typeof refundBody>): StandInAnswer {
  const at = book.payments.now();
  const amount = body.amount.refund;
  const change = { refunded: payment.refunded + amount, lastRefundAt: at };
  const changed = changePayment(book.payments, payment, change);
  const refund = { number: body.out_refund_no, payment: changed, amount, at, notifyUrl: body.notify_url };
  book.balance -= amount;
  book.refunds.set(refund.number, refund);
  return answer(200, describeRefund(book, refund));
}

export function queryRefund(book: RefundBook, own: string): StandInAnswer {
  const found = book.refunds.get(own);
  return found ? answer(200, describeRefund(book, found)) : refusal(404, 'RESOURCE_NOT_EXISTS');
}

/** The refund, as WeChat Pay answers it. */
export function describeRefund({ payments }: RefundBook, { number: own, payment, amount, at, status }: StandInRefund) {
  const current = status ?? (at + REFUND_DELAY <= payments.now() ? 'SUCCESS' : 'PROCESSING');
  return {
    out_refund_no: own,
    transaction_id: payment.transactionId,
    out_trade_no: payment.number,
    create_time: toBeijingTime(at),
    status: current,
    ...(current === 'SUCCESS' && { success_time: toBeijingTime(at + REFUND_DELAY) }),
    amount: { total: payment.total, refund: amount, currency: 'CNY' },
  };
}
