import type { Engine } from '@/cloud/embedded/engine';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { dueAt, isDue } from '@/domain/due-orders';
import { lastEventAt } from '@/domain/last-event';
import { returnGiftIfUnclaimed } from '@/domain/gifts/gift';
import { hasExpired } from '@/domain/orders/order';
import { completeIfReady, receiveIfReady } from '@/domain/orders/receipt';
import { refundsInTransfer, withdrawOverdueReturns } from '@/domain/refunds/due-refunds';

/** Whether settling the order at this instant would do something: an independent way to say that it is due. */
function wouldChange(order: Order, at: EpochMs): boolean {
  return (
    hasExpired(order, at) ||
    refundsInTransfer(order).some((refund) => lastEventAt(refund) <= at) ||
    returnGiftIfUnclaimed(order, at, 'refund') !== order ||
    [withdrawOverdueReturns, receiveIfReady, completeIfReady].some((apply) => apply(order, at) !== order)
  );
}

/** Checks that an order is due exactly when settling it would change it: now, at the instant it says, and just before. */
export function auditDue({ list }: Engine['store'], now: EpochMs): readonly string[] {
  return list('orders').flatMap(({ order }) => {
    const at = dueAt(order) ?? now;
    const wrong = [now, at - 1, at].filter((instant) => isDue(order, instant) !== wouldChange(order, instant));
    return wrong.map((instant) => `${order.id}, ${order.state}: due at ${at}, yet settling at ${instant} says another`);
  });
}
