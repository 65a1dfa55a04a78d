import { call } from '@/client';
import type { FailureOf } from '@/contract/verbs';
import type { Heard } from '@/platform/pay';
import { ok, type Result } from '@/contract/result';

import { openCashier } from './cashier';
import { orderResource } from './resources';

/** Opens the cashier for an order and answers what the phone heard of it: a hint for the next page, never proof. */
export async function payOrder(orderId: string): Promise<Result<Heard, FailureOf<'order.pay'>>> {
  const cashier = await call('order.pay', { orderId });
  return cashier.ok ? ok(await openCashier(cashier.value)) : cashier;
}

/** Asks the cloud whether an order is paid. The answer also becomes what is known of the order. */
export async function confirmPayment(orderId: string) {
  const answer = await call('order.confirmPayment', { orderId });
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  return answer;
}
