import type { Order, Shipment } from '@/contract/orders/order';
import { isOpen } from '@/contract/refunds/refund';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import { lastAt } from '../last-event';
import { keptLines } from './kept-lines';
import { advance } from './order';

/** Days in which goods may be sent back without a reason (消费者权益保护法 art. 25). */
const RETURN_DAYS = 7;

/**
 * The last instant at which goods received at `receivedAt` may be sent back without a reason: the days are counted from
 * the day after receipt (网络购买商品七日无理由退货暂行办法), and they are Beijing's.
 */
export function lastReturnInstant(receivedAt: EpochMs): EpochMs {
  return startOfBeijingDay(beijingDay(receivedAt) + RETURN_DAYS + 1) - 1;
}

function hasOpenRefund({ refunds = [] }: Pick<Order, 'refunds'>): boolean {
  return refunds.some(isOpen);
}

/** Whether it may be sent: paid, and no request for money back waits for its answer or its money. */
export function canShip(order: Order): boolean {
  return order.state === 'paid' && !hasOpenRefund(order);
}

/** An order that `canShip`, on its way: of its goods those that were not refunded. Throws for any other. */
export function shippedOrder(order: Order, shipment: Shipment, at: EpochMs): Order {
  const sent = advance(order, 'shipped', { at });
  if (hasOpenRefund(order)) throw new Error(`order ${order.id} has an open refund`);
  const isWhole = !order.refunds?.some(({ state }) => state === 'refunded');
  return { ...sent, shipment: isWhole ? shipment : { ...shipment, lines: keptLines(order) } };
}

/** A shipped order, or one paid at the stall, in the shopper's hands. Throws for any other. */
export function receivedOrder(order: Order, at: EpochMs): Order {
  if (order.state === 'paid' && order.address) throw new Error(`illegal move: order ${order.id} was not sent yet`);
  return { ...advance(order, 'received', { at }), returnBy: lastReturnInstant(at) };
}

/** Whether it is over: received, the time to send it back has passed, and no request for money back is open. */
export function isOver(order: Pick<Order, 'state' | 'returnBy' | 'refunds'>, now: EpochMs): boolean {
  return order.state === 'received' && order.returnBy !== undefined && now > order.returnBy && !hasOpenRefund(order);
}

/** An order that is over, as completed at the instant at which it was, whenever that is noticed. Others stay as they are. */
export function completedIfOver(order: Order, now: EpochMs): Order {
  if (order.returnBy === undefined || !isOver(order, now)) return order;
  const at = Math.max(order.returnBy + 1, ...(order.refunds ?? []).map(lastAt));
  return advance(order, 'completed', { at });
}
