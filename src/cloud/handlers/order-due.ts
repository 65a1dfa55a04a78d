import type { Order } from '@/contract/order';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/order';
import { completedIfOver, isOver } from '@/domain/receipt';

import type { Ports, WriteTrouble } from '../ports';
import { moveOrder } from './order-move';
import { settleOrder } from './order-settle';

/** Nothing runs by itself in the shop: what time alone does to an order is done when the order is next looked at. */
export async function settleIfDue(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  const now = ports.clock.now();
  if (hasExpired(order, now)) return settleOrder(order, ports);
  return isOver(order, now) ? moveOrder(order.id, ports, (found) => completedIfOver(found, now)) : ok(order);
}

/** The same for many. After the first that can't be settled the rest are left as they are: asking on would not help. */
export async function settleDue(orders: readonly Order[], ports: Ports): Promise<readonly Order[]> {
  const settled: Order[] = [];
  let reachable = true;
  for (const order of orders) {
    const result: Result<Order, WriteTrouble> = reachable ? await settleIfDue(order, ports) : ok(order);
    reachable = reachable && result.ok;
    settled.push(result.ok ? result.value : order);
  }
  return settled;
}
