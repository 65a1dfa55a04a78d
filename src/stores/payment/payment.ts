import { call } from '@/client';
import type { DuePayment, PaymentStage } from '@/contract/payment/due-payment';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import type { PaymentOutcome } from '@/platform/payment/pay';

import { orderResource } from '../orders/orders';
import { requestPayment } from './request-payment';

/**
 * Pays one stage of an order and returns the outcome the phone reports: a hint for the next page, not proof of payment.
 * The cloud refuses a stage that is not due, so a payment the shopper did not mean is never started.
 */
export async function payOrder(
  orderId: string,
  stage: PaymentStage,
): Promise<Result<PaymentOutcome, FailureOf<'order.pay'>>> {
  const params = await call(stage === 'balance' ? 'order.payBalance' : 'order.pay', { orderId });
  return params.ok ? ok(await requestPayment(params.value, partOf(orderId, stage))) : params;
}

/** Which part of the order is paid, as shown by the sandbox cashier. */
function partOf(orderId: string, stage: PaymentStage): DuePayment['part'] {
  if (stage === 'balance') return stage;
  const order = orderResource.peek({ orderId });
  return order.status === 'ready' && order.value.deposit ? 'deposit' : 'whole';
}

/** Checks the due payment with the cloud and stores the updated order. */
export async function confirmPayment(orderId: string) {
  const answer = await call('order.confirmPayment', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  return answer;
}
