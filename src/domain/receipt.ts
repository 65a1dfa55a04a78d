import type { Order, Shipment } from '@/contract/order';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

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

/** A paid order on its way. Throws for any other. */
export function shippedOrder(order: Order, shipment: Shipment, at: EpochMs): Order {
  return { ...advance(order, 'shipped', { at }), shipment };
}

/** A shipped order in the shopper's hands. Throws for any other. */
export function receivedOrder(order: Order, at: EpochMs): Order {
  return { ...advance(order, 'received', { at }), returnBy: lastReturnInstant(at) };
}

/** Whether it is over: received, and the time to send it back has passed. */
export function isOver(order: Pick<Order, 'state' | 'returnBy'>, now: EpochMs): boolean {
  return order.state === 'received' && order.returnBy !== undefined && now > order.returnBy;
}

/** An order that is over, as completed at the instant at which it was, whenever that is noticed. Others stay as they are. */
export function completedIfOver(order: Order, now: EpochMs): Order {
  if (order.returnBy === undefined || !isOver(order, now)) return order;
  return advance(order, 'completed', { at: order.returnBy + 1 });
}
