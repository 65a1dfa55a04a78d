import { call } from '@/client';
import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Result } from '@/contract/result';
import type { Answer, Input } from '@/contract/verbs';

import { orderResource } from '../orders/orders';

/** The answer, or what the refund has become meanwhile, is what is known of its order then. */
async function learn<F extends Failure>(orderId: string, answer: Result<Order, F>): Promise<void> {
  if (answer.ok) orderResource.put({ orderId }, answer.value);
  else if (answer.failure.code === 'REFUND_STATE') await orderResource.load({ orderId });
}

/** Takes a request back; the goods and the money stay where they are. */
export async function withdrawRefund(input: Input<'refund.withdraw'>): Promise<Answer<'refund.withdraw'>> {
  const answer = await call('refund.withdraw', input);
  await learn(input.orderId, answer);
  return answer;
}

/** Tells the seller with which carrier the goods come back. */
export async function shipReturn(input: Input<'refund.shipReturn'>): Promise<Answer<'refund.shipReturn'>> {
  const answer = await call('refund.shipReturn', input);
  await learn(input.orderId, answer);
  return answer;
}
