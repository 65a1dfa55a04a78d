import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { hasExpired } from './orders/order';
import { isOver } from './orders/receipt';
import { hasDueRefund } from './refunds/due-refunds';

/**
 * Whether it has something to do that nobody has to ask for: it is unpaid for too long, received for longer than it may
 * be sent back, its money is on the way back, or goods that were to come back never set out.
 */
export function isDue(order: Order, now: EpochMs): boolean {
  return hasExpired(order, now) || isOver(order, now) || hasDueRefund(order, now);
}
