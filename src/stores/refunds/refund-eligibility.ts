import { cloudNow } from '@/client';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { refundChoices } from '@/domain/refunds/refund-rules';

export { hasOpenRefund } from '@/domain/orders/receipt';

/** Whether a refund can be requested now, by cloud time. The cloud checks again. */
export function canRequestRefund(order: Order): boolean {
  return refundChoices(order, cloudNow()).length > 0;
}

/**
 * Until when the goods can be returned without a reason; undefined once that has passed. An order with an open request
 * stays received after it.
 */
export function openReturnDeadline({ returnBy }: Order): EpochMs | undefined {
  return returnBy !== undefined && cloudNow() <= returnBy ? returnBy : undefined;
}
