import type { EraseProblem } from '@/contract/me/known';
import type { Order } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';

import { TERMINAL_ORDER_STATES } from '../orders/order';
import { openShippingDuty, type ShippingReportState } from '../orders/shipping-duty';

/**
 * Whether the friend who claimed a gift can't be forgotten yet: the parcel has to find its way, and what is wrong with it has
 * to be made good.
 */
export function isGiftOnItsWay({ state, refunds }: Order): boolean {
  return !TERMINAL_ORDER_STATES.includes(state) || refunds?.some(isRefundOpen) === true;
}

/** Why the order's shopper can't be forgotten yet. `known`: what WeChat knows of how it was sent. */
export function eraseProblem(order: Order, known: ShippingReportState | undefined): EraseProblem | undefined {
  const { number: orderNumber, state } = order;
  if (!TERMINAL_ORDER_STATES.includes(state)) return { kind: 'order', orderNumber, state };
  if (order.refunds?.some(isRefundOpen)) return { kind: 'refund', orderNumber };
  return openShippingDuty(order, known) ? { kind: 'money', orderNumber } : undefined;
}
