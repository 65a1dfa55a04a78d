import { cloudNow } from '@/client';
import type { Order } from '@/contract/orders/order';
import { refundChoices } from '@/domain/refunds/refund-rules';

export { hasOpenRefund } from '@/domain/orders/receipt';

/** Whether a refund can be requested now, by cloud time. The cloud checks again. */
export function canRequestRefund(order: Order): boolean {
  return refundChoices(order, cloudNow()).length > 0;
}
