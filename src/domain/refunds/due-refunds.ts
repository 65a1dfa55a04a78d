import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { advanceRefund } from './refund-state';
import { withRefund } from './refund-transitions';

function isOverdue({ state, shipReturnBy }: Refund, now: EpochMs): boolean {
  return state === 'agreed' && shipReturnBy !== undefined && now > shipReturnBy;
}

/** Refunds whose money is being transferred; the payment service knows when it has arrived. */
export function refundsInTransfer({ refunds = [] }: Pick<Order, 'refunds'>): readonly Refund[] {
  return refunds.filter(({ state }) => state === 'refunding');
}

/** Whether a refund of the order is overdue or waits for the payment service. */
export function hasDueRefund(order: Pick<Order, 'refunds'>, now: EpochMs): boolean {
  return refundsInTransfer(order).length > 0 || (order.refunds ?? []).some((refund) => isOverdue(refund, now));
}

/**
 * Withdraws agreed returns that were not shipped by their deadline. The event is dated to the deadline, not to `now`.
 */
export function withdrawOverdueReturns(order: Order, now: EpochMs): Order {
  const overdue = (order.refunds ?? []).filter((refund) => isOverdue(refund, now));
  return overdue.reduce((before, refund) => {
    const at = (refund.shipReturnBy ?? now) + 1;
    return withRefund(before, advanceRefund(refund, { state: 'withdrawn', at, automatic: true }));
  }, order);
}
