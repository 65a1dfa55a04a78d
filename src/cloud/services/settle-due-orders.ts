import { ordersKey } from '@/cloud/index-keys';
import type { Ports, WriteFailure } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { ok, type Result } from '@/contract/result';
import { returnGiftIfUnclaimed } from '@/domain/gifts/gift';
import { giftEndsAt } from '@/domain/gifts/gift-state';
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
  const returned = await returnUnclaimedGift(order, ports);
  if (!returned.ok) return returned;
  const refunded = await settleRefunds(returned.value, ports);
  if (!refunded.ok) return refunded;
  const applyTime = (found: Order) => completeIfReady(receiveIfReady(withdrawOverdueReturns(found, now), now), now);
  return applyTime(refunded.value) === refunded.value ? refunded : updateOrder(order.id, ports, applyTime);
}

/** The money of a gift that nobody claimed in time goes back from here on. */
async function returnUnclaimedGift(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  const now = ports.clock.now();
  const endsAt = giftEndsAt(order);
  if (endsAt === undefined || now < endsAt) return ok(order);
  return updateOrder(order.id, ports, (found) => returnGiftIfUnclaimed(found, now, ports.ids.next()));
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

/**
 * Settles what is due of the caller's orders, oldest first, then asks for payments that the phone may have made without
 * an answer; as far as one request can. The shopper waits for her list: after one failure no more is asked.
 */
export async function settleOwnDueOrders(ports: Ports): Promise<void> {
  const { db, caller, clock } = ports;
  const query = { order: 'oldest', limit: MAX_SETTLED } as const;
  const due = await db.list('dueOrders', { ...query, key: caller.shopperId, to: clock.now() });
  const unpaid = await db.list('ordersByShopper', { ...query, key: ordersKey(caller.shopperId, { group: 'to-pay' }) });
  const orders = new Map([...due, ...unpaid].map(({ document: { order } }) => [order.id, order]));
  for (const order of [...orders.values()].slice(0, MAX_SETTLED)) {
    const settled = await (duePaymentOf(order) ? settlePayment(order, ports) : settleOrderIfDue(order, ports));
    if (!settled.ok) return;
  }
}

/** Failures in a row after which a service as a whole is taken to be away. */
export const MAX_FAILURES = 3;

/**
 * Settles many orders. One that the payment service can't tell of is returned as stored and does not stop the others;
 * when the service is away, the orders that were not asked about are missing.
 */
export async function settleDueOrders(orders: readonly Order[], ports: Ports): Promise<readonly Order[]> {
  const settled: Order[] = [];
  let failures = 0;
  for (const order of orders) {
    if (failures === MAX_FAILURES) break;
    const result = await settleOrderIfDue(order, ports);
    failures = result.ok ? 0 : failures + 1;
    settled.push(result.ok ? result.value : order);
  }
  return settled;
}
