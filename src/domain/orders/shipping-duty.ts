import type { Order } from '@/contract/orders/order';

import { isAtStall } from './order';
import { isReceived } from './receipt';

/** What WeChat knows about how an order was sent. */
export type ShippingReportState = 'reported' | 'corrected';

/**
 * What WeChat has to be told of how the order was sent: it holds the money of every payment until then. Undefined while
 * nothing was sent, if all of it was refunded, and if the money came by transfer.
 */
export function shippingDuty(order: Order): ShippingReportState | undefined {
  if (order.transfers || order.state === 'cancelled') return undefined;
  const isHandedOver = isAtStall(order) && isReceived(order);
  if (!order.shipments) return isHandedOver ? 'reported' : undefined;
  return order.shipments.some(({ correctedAt }) => correctedAt !== undefined) ? 'corrected' : 'reported';
}

/** What WeChat still has to be told; undefined if it knows all. */
export function openShippingDuty(
  order: Order,
  known: ShippingReportState | undefined,
): ShippingReportState | undefined {
  const duty = shippingDuty(order);
  return known === duty || known === 'corrected' ? undefined : duty;
}
