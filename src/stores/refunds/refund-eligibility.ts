import { cloudNow } from '@/client';
import type { Order } from '@/contract/orders/order';
import { isOpen } from '@/contract/refunds/refund';
import { choicesFor } from '@/domain/refunds/refund-rules';

/** Whether a request of it waits for its answer or its money: until then nothing of it is sent. */
export function hasOpenRefund({ refunds = [] }: Pick<Order, 'refunds'>): boolean {
  return refunds.some(isOpen);
}

/** Whether money can be asked back for something of the order now, on the cloud's clock. The cloud judges once more. */
export function canAskRefund(order: Order): boolean {
  return choicesFor(order, cloudNow()).length > 0;
}
