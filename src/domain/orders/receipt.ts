import type { Order, Shipment } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';
import { advance } from './order';
import { remainingLines } from './remaining-lines';

/** Days in which goods may be returned without a reason (消费者权益保护法 art. 25). */
export const RETURN_DAYS = 7;

/**
 * The last instant at which goods received at `receivedAt` may be returned without a reason. Days count from the day
 * after receipt (网络购买商品七日无理由退货暂行办法), in Beijing time.
 */
export function lastReturnTime(receivedAt: EpochMs): EpochMs {
  return startOfBeijingDay(beijingDay(receivedAt) + RETURN_DAYS + 1) - 1;
}

/** Whether a request is open; until it is closed, nothing of the order is shipped. */
export function hasOpenRefund({ refunds = [] }: Pick<Order, 'refunds'>): boolean {
  return refunds.some(isRefundOpen);
}

/** Whether the shopper has received the goods. */
export function isReceived({ state }: Pick<Order, 'state'>): boolean {
  return state === 'received' || state === 'completed';
}

/** Whether the order may be shipped: paid, without an open refund request. */
export function canShip(order: Order): boolean {
  return order.state === 'paid' && !hasOpenRefund(order);
}

/**
 * Marks an order as shipped in one or several parcels; refunded pieces are in none of them. Of several each names its
 * lines. Throws unless `canShip`.
 */
export function shippedOrder(order: Order, [first, ...more]: readonly [Shipment, ...Shipment[]], at: EpochMs): Order {
  const sent = advance(order, 'shipped', { at });
  if (hasOpenRefund(order)) throw new Error(`order ${order.id} has an open refund`);
  const isWhole = !order.refunds?.some(({ lines, state }) => state === 'refunded' && lines.length > 0);
  const only = isWhole ? first : { ...first, lines: remainingLines(order) };
  return { ...sent, shipments: more.length > 0 ? [first, ...more] : [only] };
}

/** Marks an order as received: one that was shipped, or paid at the stall. Throws for any other. */
export function receivedOrder(order: Order, at: EpochMs): Order {
  if (order.state === 'paid' && order.address)
    throw new Error(`illegal transition: order ${order.id} was not sent yet`);
  return { ...advance(order, 'received', { at }), returnBy: lastReturnTime(at) };
}

/** From when on the order can be completed: its return period is over. Undefined unless received, without an open refund. */
export function completesAt(order: Pick<Order, 'state' | 'returnBy' | 'refunds'>): EpochMs | undefined {
  const { state, returnBy } = order;
  return state === 'received' && returnBy !== undefined && !hasOpenRefund(order) ? returnBy + 1 : undefined;
}

/** Whether the order can be completed now. */
export function canComplete(order: Pick<Order, 'state' | 'returnBy' | 'refunds'>, now: EpochMs): boolean {
  const at = completesAt(order);
  return at !== undefined && at <= now;
}

/** Completes an order if `canComplete`, dated when that became true and not when it was noticed. */
export function completeIfReady(order: Order, now: EpochMs): Order {
  if (order.returnBy === undefined || !canComplete(order, now)) return order;
  const at = Math.max(order.returnBy + 1, ...(order.refunds ?? []).map(lastEventAt));
  return advance(order, 'completed', { at });
}
