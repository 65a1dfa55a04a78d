import type { Order, Shipment } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';
import { beijingDay, DAY, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { lastEventAt } from '../last-event';
import { advance, isAtStall } from './order';
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
  if (order.state === 'paid' && !isAtStall(order))
    throw new Error(`illegal transition: order ${order.id} was not sent yet`);
  return { ...advance(order, 'received', { at }), returnBy: lastReturnTime(at) };
}

/** Days after which goods that were sent count as received by themselves: the custom of the trade, told on the order. */
const RECEIVE_DAYS = 10;

/** From when on the order counts as received by itself. Undefined unless it was sent, and while a refund request is open. */
export function receivesAt(order: Pick<Order, 'state' | 'events' | 'refunds'>): EpochMs | undefined {
  const sentAt = order.events.find(({ state }) => state === 'shipped')?.at;
  if (order.state !== 'shipped' || sentAt === undefined || hasOpenRefund(order)) return undefined;
  // Not before the shopper could act again after a request.
  const closedAt = (order.refunds ?? []).map((refund) => lastEventAt(refund) + DAY);
  return Math.max(sentAt + RECEIVE_DAYS * DAY, ...closedAt);
}

/** Receives an order whose time has come, dated when it came. */
export function receiveIfReady(order: Order, now: EpochMs): Order {
  const at = receivesAt(order);
  return at === undefined || at > now ? order : receivedOrder(order, at);
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
