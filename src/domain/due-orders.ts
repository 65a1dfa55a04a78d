import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { hasExpired } from './orders/order';
import { canComplete } from './orders/receipt';
import { hasDueRefund } from './refunds/due-refunds';

/**
 * Whether an order has a change pending that no one requests: the payment deadline has passed, the return period has
 * passed, a refund is being paid out, or a return was never sent.
 */
export function needsSettling(order: Order, now: EpochMs): boolean {
  return hasExpired(order, now) || canComplete(order, now) || hasDueRefund(order, now);
}
