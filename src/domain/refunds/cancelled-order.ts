import type { CancelReason, Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { depositBack } from '../orders/balance';
import { advance } from '../orders/order';
import { withEndedRefund } from './refund-moves';

interface Ending {
  readonly at: EpochMs;
  readonly reason: CancelReason;
  /** For the way back of a deposit, if there is one. */
  readonly refundId: string;
}

/**
 * The order after it was given up before it was paid whole. What comes back of its deposit is on its way from then on:
 * nobody asks for it, and nobody has to agree.
 */
export function endedOrder(order: Order, { at, reason, refundId }: Ending): Order {
  const back = depositBack(order, reason);
  const ended = advance(order, 'cancelled', { at, reason });
  return back ? withEndedRefund(ended, { number: order.number, amount: back }, { id: refundId, at }) : ended;
}
