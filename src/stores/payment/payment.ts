import { call } from '@/client';
import type { Due, Round } from '@/contract/payment/due';
import { ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import type { Heard } from '@/platform/payment/pay';

import { orderResource } from '../orders/orders';
import { openCashier } from './cashier';

/**
 * Opens the cashier for a payment of an order and answers what the phone heard of it: a hint for the next page, never
 * proof. The cloud refuses a round that is not due: what she did not mean to pay is never asked for.
 */
export async function payOrder(orderId: string, round: Round): Promise<Result<Heard, FailureOf<'order.pay'>>> {
  const cashier = await call(round === 'balance' ? 'order.payBalance' : 'order.pay', { orderId });
  return cashier.ok ? ok(await openCashier(cashier.value, partOf(orderId, round))) : cashier;
}

/** What the cashier says that it is for. */
function partOf(orderId: string, round: Round): Due['part'] {
  if (round === 'balance') return round;
  const order = orderResource.peek({ orderId });
  return order.status === 'ready' && order.value.deposit ? 'deposit' : 'whole';
}

/** Asks the cloud whether what is due of an order is paid. The answer also becomes what is known of the order. */
export async function confirmPayment(orderId: string) {
  const answer = await call('order.confirmPayment', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  return answer;
}
