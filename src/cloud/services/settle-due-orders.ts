import type { Ports, WriteFailure } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { completeIfReady, receiveIfReady } from '@/domain/orders/receipt';
import { withdrawOverdueReturns } from '@/domain/refunds/due-refunds';

import { settlePayment } from './payment/settle-payment';
import { settleRefunds } from './refunds/settle-refunds';

/**
 * Applies the changes that time and the payment service cause: expiry, refunds, receipt, completion. They are applied lazily,
 * when the order is next read.
 */
export async function settleOrderIfDue(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  const now = ports.clock.now();
  if (hasExpired(order, now)) return settlePayment(order, ports);
  const refunded = await settleRefunds(order, ports);
  if (!refunded.ok) return refunded;
  const applyTime = (found: Order) => completeIfReady(receiveIfReady(withdrawOverdueReturns(found, now), now), now);
  return applyTime(refunded.value) === refunded.value ? refunded : updateOrder(order.id, ports, applyTime);
}

/** One of the caller's own orders, settled. If settling fails, the order is returned as stored. */
export async function findSettledOrder(ports: Ports, orderId: string): Promise<Result<Order, Failure<'NOT_FOUND'>>> {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleOrderIfDue(found.value.order, ports);
  return settled.ok ? settled : ok(found.value.order);
}

/** Orders settled for one list, each with one or two calls of the payment service; the sweep settles the rest. */
const MAX_SETTLED = 5;

/** Settles what is due of the caller's orders, oldest first, as far as one request can. */
export async function settleOwnDueOrders(ports: Ports): Promise<void> {
  const { db, caller, clock } = ports;
  const query = { key: caller.shopperId, order: 'oldest', to: clock.now(), limit: MAX_SETTLED } as const;
  const due = await db.list('dueOrders', query);
  await settleDueOrders(
    due.map(({ document }) => document.order),
    ports,
    // The shopper waits for her list.
    1,
  );
}

/** Failures in a row after which a service as a whole is taken to be away. */
export const MAX_FAILURES = 3;

/**
 * Settles many orders. One that the payment service can't tell of is returned as stored and does not stop the others;
 * when the service is away, the orders that were not asked about are missing.
 */
export async function settleDueOrders(
  orders: readonly Order[],
  ports: Ports,
  maxFailures = MAX_FAILURES,
): Promise<readonly Order[]> {
  const settled: Order[] = [];
  let failures = 0;
  for (const order of orders) {
    if (failures === maxFailures) break;
    const result = await settleOrderIfDue(order, ports);
    failures = result.ok ? 0 : failures + 1;
    settled.push(result.ok ? result.value : order);
  }
  return settled;
}
