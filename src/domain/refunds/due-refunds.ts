import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { advanceRefund } from './refund';
import { withRefund } from './refund-moves';

function isOverdue({ state, sendBy }: Refund, now: EpochMs): boolean {
  return state === 'agreed' && sendBy !== undefined && now > sendBy;
}

/** Refunds whose money is on its way: the payment service knows whether it is there. */
export function movingRefunds({ refunds = [] }: Pick<Order, 'refunds'>): readonly Refund[] {
  return refunds.filter(({ state }) => state === 'refunding');
}

/** Whether time, or the payment service, has something to do with its refunds. */
export function hasDueRefund(order: Pick<Order, 'refunds'>, now: EpochMs): boolean {
  return movingRefunds(order).length > 0 || (order.refunds ?? []).some((refund) => isOverdue(refund, now));
}

/** Returns that were agreed to and never sent are withdrawn at the end of their time, whenever that is noticed. */
export function withoutOverdue(order: Order, now: EpochMs): Order {
  const overdue = (order.refunds ?? []).filter((refund) => isOverdue(refund, now));
  return overdue.reduce((before, refund) => {
    const at = (refund.sendBy ?? now) + 1;
    return withRefund(before, advanceRefund(refund, { state: 'withdrawn', at, byTime: true }));
  }, order);
}
