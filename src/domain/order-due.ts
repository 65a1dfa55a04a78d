import type { Order } from '@/contract/order';
import type { EpochMs } from '@/contract/time';

import { hasExpired } from './order';
import { isOver } from './receipt';

/** Whether time alone has something to do with it: unpaid for too long, or received for longer than it may be sent back. */
export function isDue(order: Order, now: EpochMs): boolean {
  return hasExpired(order, now) || isOver(order, now);
}
