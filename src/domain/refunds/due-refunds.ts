import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';
import { advanceRefund } from './refund-state';
import { withRefund } from './refund-transitions';

/** From when on an agreed return counts as never sent. */
function overdueAt({ state, shipReturnBy }: Refund): EpochMs | undefined {
  return state === 'agreed' && shipReturnBy !== undefined ? shipReturnBy + 1 : undefined;
}

/**
 * When a refund changes without a request: since its transfer started, as the payment service may have news, or when an
 * agreed return is overdue. A transfer back waits for the seller alone.
 */
export function refundDueAt({ transfers }: Pick<Order, 'transfers'>, refund: Refund): EpochMs | undefined {
  if (transfers && refund.state === 'refunding') return undefined;
  return refund.state === 'refunding' ? lastEventAt(refund) : overdueAt(refund);
}

/** Refunds whose money is being transferred; the payment service knows when it has arrived. */
export function refundsInTransfer({
  refunds = [],
  transfers,
}: Pick<Order, 'refunds' | 'transfers'>): readonly Refund[] {
  return transfers ? [] : refunds.filter(({ state }) => state === 'refunding');
}

/**
 * Withdraws agreed returns that were not shipped by their deadline. The event is dated to the deadline, not to `now`.
 */
export function withdrawOverdueReturns(order: Order, now: EpochMs): Order {
  const overdue = (order.refunds ?? []).filter((refund) => (overdueAt(refund) ?? Infinity) <= now);
  return overdue.reduce((before, refund) => {
    const at = (refund.shipReturnBy ?? now) + 1;
    return withRefund(before, advanceRefund(refund, { state: 'withdrawn', at, automatic: true }));
  }, order);
}
