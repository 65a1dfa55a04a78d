import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';

import { orderResource } from '../orders/orders';

/** Stores the returned order; on REFUND_STATE reloads it, because the refund has changed meanwhile. */
async function updateOrder<F extends Failure>(orderId: string, answer: Result<Order, F>): Promise<void> {
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.code === 'REFUND_STATE') await orderResource.load({ orderId });
}

/** Withdraws a request; goods and money do not move. */
export async function withdrawRefund(input: Input<'refund.withdraw'>): Promise<Answer<'refund.withdraw'>> {
  const answer = await call('refund.withdraw', input);
  await updateOrder(input.orderId, answer);
  return answer;
}

/** Records the carrier and tracking number of a return. */
export async function shipReturn(input: Input<'refund.shipReturn'>): Promise<Answer<'refund.shipReturn'>> {
  const answer = await call('refund.shipReturn', input);
  await updateOrder(input.orderId, answer);
  return answer;
}
