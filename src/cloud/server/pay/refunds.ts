import { is, literal, number, object, optional, string, type InferOutput } from 'valibot';

import type { PaymentRefundRequest, Payments, RefundStatus } from '@/cloud/ports';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';

import { unavailable } from '../unavailable';
import { cutToBytes } from './formats';
import type { PayAnswer } from './pay-api';
import type { PaymentsOptions } from './payments-options';
import { isBusy, refuse } from './refusals';

/** WeChat's limit of the reason that the payer reads, bytes. */
const REASON_BYTES = 80;

const refundAnswer = object({
  out_refund_no: string(),
  out_trade_no: string(),
  status: string(),
  success_time: optional(string()),
  amount: object({ refund: number(), total: number(), currency: optional(literal('CNY')) }),
});

type RefundAnswer = InferOutput<typeof refundAnswer>;

type Refunds = Pick<Payments, 'refund' | 'queryRefund'>;

/** Refunds at WeChat Pay. Documentation: pay.weixin.qq.com/doc/v3/merchant/4012552567. */
export function createRefunds(options: PaymentsOptions): Refunds {
  return {
    refund: (request) => refund(request, options),
    queryRefund: (refundNumber) => queryRefund(refundNumber, options),
  };
}

async function refund(request: PaymentRefundRequest, options: PaymentsOptions): ReturnType<Refunds['refund']> {
  const { paymentNumber, transactionId, refundNumber, amount, total } = request;
  const answer = await options.api.post('/v3/refund/domestic/refunds', {
    // By our own number WeChat has been seen not to find payments that were made.
    ...(transactionId === undefined ? { out_trade_no: paymentNumber } : { transaction_id: transactionId }),
    out_refund_no: refundNumber,
    reason: cutToBytes(request.reason, REASON_BYTES),
    notify_url: options.merchant.notifyUrl,
    amount: { refund: amount, total, currency: 'CNY' },
  });
  if (!answer.ok) return answer;
  const { refusal, data } = answer.value;
  // Too often, too little money, within a minute of the last one …: the refund stays open, and is asked for again later.
  if (refusal !== undefined) return refuse(refusal);
  const isOurs =
    is(refundAnswer, data) &&
    data.out_refund_no === refundNumber &&
    data.out_trade_no === paymentNumber &&
    data.amount.refund === amount &&
    data.amount.total === total;
  return isOurs ? statusOf(data, options) : unavailable('refund: not an answer about this refund');
}

async function queryRefund(refundNumber: string, options: PaymentsOptions): ReturnType<Refunds['queryRefund']> {
  const answer = await options.api.get(`/v3/refund/domestic/refunds/${encodeURIComponent(refundNumber)}`);
  if (!answer.ok) return answer;
  const unknown = statusWithoutRefund(answer.value);
  if (unknown) return unknown;
  const { refusal, data } = answer.value;
  if (refusal !== undefined) return unavailable(`query of a refund: ${refusal}`);
  return is(refundAnswer, data) && data.out_refund_no === refundNumber
    ? statusOf(data, options)
    : unavailable('query of a refund: not an answer about it');
}

function statusWithoutRefund(answer: PayAnswer): Result<RefundStatus, never> | undefined {
  if (answer.refusal === 'RESOURCE_NOT_EXISTS') return ok({ state: 'none' });
  // One refund that can't be asked about now must not hold up the others.
  return isBusy(answer) ? ok({ state: 'processing' }) : undefined;
}

/**
 * ABNORMAL: the payer's card takes no money any more; CLOSED: given up. Both need the seller, in WeChat Pay's console; the
 * money has not arrived until it says SUCCESS.
 */
function statusOf(found: RefundAnswer, { report }: PaymentsOptions): Result<RefundStatus, Failure<'UNAVAILABLE'>> {
  const at = Date.parse(found.success_time ?? '');
  switch (found.status) {
    case 'SUCCESS':
      return Number.isNaN(at) ? unavailable('refund: no time') : ok({ state: 'refunded', at });
    case 'ABNORMAL':
    case 'CLOSED':
      report('refund needs the seller', { refund: found.out_refund_no, status: found.status });
      return ok({ state: 'processing' });
    case 'PROCESSING':
      return ok({ state: 'processing' });
    default:
      return unavailable('refund: unknown status');
  }
}
