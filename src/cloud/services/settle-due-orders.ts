import type { Ports, WriteTrouble } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { moveOrder } from '@/cloud/repositories/orders/update-order';
import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { completedIfOver } from '@/domain/orders/receipt';
import { withoutOverdue } from '@/domain/refunds/due-refunds';

import { settleOrder } from './payment/settle-payment';
import { settleRefunds } from './refunds/settle-refunds';

/**
 * Nothing runs by itself in the shop: what time and the payment service alone do to an order is done when the order is
 * next looked at.
 */
export async function settleIfDue(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  const now = ports.clock.now();
  if (hasExpired(order, now)) return settleOrder(order, ports);
  const refunded = await settleRefunds(order, ports);
  if (!refunded.ok) return refunded;
  const later = (found: Order) => completedIfOver(withoutOverdue(found, now), now);
  return later(refunded.value) === refunded.value ? refunded : moveOrder(order.id, ports, later);
}

/** One of the caller's own, settled. What stands in the way of settling stands in the way of nothing else. */
export async function findSettled(ports: Ports, orderId: string): Promise<Result<Order, Failure<'NOT_FOUND'>>> {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleIfDue(found.value.order, ports);
  return settled.ok ? settled : ok(found.value.order);
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
