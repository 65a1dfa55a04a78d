import type { Order } from '@/contract/order';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/order';

import type { Ports, WriteTrouble } from '../ports';
import { settleOrder } from './order-settle';

/** Nothing runs by itself in the shop: an order left unpaid ends when it is next looked at. */
export async function settleIfExpired(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  return hasExpired(order, ports.clock.now()) ? settleOrder(order, ports) : ok(order);
}

/** The same for many. After the first that can't be settled the rest are left as they are: asking on would not help. */
export async function settleExpired(orders: readonly Order[], ports: Ports): Promise<readonly Order[]> {
  const settled: Order[] = [];
  let reachable = true;
  for (const order of orders) {
    const result: Result<Order, WriteTrouble> = reachable ? await settleIfExpired(order, ports) : ok(order);
    reachable = reachable && result.ok;
    settled.push(result.ok ? result.value : order);
  }
  return settled;
}
