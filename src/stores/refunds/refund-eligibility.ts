import { cloudNow } from '@/client';
import type { Order } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';
import { refundChoices } from '@/domain/refunds/refund-rules';

/** Whether a request is open; until it is closed, nothing of the order is shipped. */
export function hasOpenRefund({ refunds = [] }: Pick<Order, 'refunds'>): boolean {
  return refunds.some(isRefundOpen);
}

/** Whether a refund can be requested now, by cloud time. The cloud checks again. */
export function canRequestRefund(order: Order): boolean {
  return refundChoices(order, cloudNow()).length > 0;
}
