import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { MINUTE, type EpochMs } from '@/contract/time';

import { giftEndsAt } from './gifts/gift-state';
import { completesAt, receivesAt } from './orders/receipt';
import { refundDueAt } from './refunds/due-refunds';

/** How long the sweep leaves an order alone that a service had no answer for, ms: others come first. */
export const ASK_AGAIN_AFTER = 10 * MINUTE;

/** When to try what was due `at`, last tried `askedAt`. */
export function askAgainAt(askedAt: EpochMs | undefined, at: EpochMs): EpochMs {
  return askedAt === undefined ? at : Math.max(at, askedAt + ASK_AGAIN_AFTER);
}

/**
 * The first instant at which the order changes without a request: its payment deadline, the end of a gift that nobody
 * claims, the day by which it counts as received, the end of its return period, a return that was not sent, or money that is being refunded. Undefined while it waits for a person only.
 */
export function dueAt(order: Order): EpochMs | undefined {
  const instants = [
    duePaymentOf(order)?.deadline,
    giftEndsAt(order),
    receivesAt(order),
    completesAt(order),
    ...(order.refunds ?? []).map((refund) => refundDueAt(order, refund)),
  ];
  const due = instants.filter((at): at is EpochMs => at !== undefined);
  return due.length === 0 ? undefined : Math.min(...due);
}

/** Whether the order has such a change pending. */
export function isDue(order: Order, now: EpochMs): boolean {
  const at = dueAt(order);
  return at !== undefined && at <= now;
}
