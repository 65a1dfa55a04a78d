import type { CancelReason, Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { depositRefundOf } from '../orders/balance';
import { advance, withoutPendingChange } from '../orders/order';
import { addAutomaticRefund } from './refund-transitions';

interface Cancellation {
  readonly at: EpochMs;
  readonly reason: CancelReason;
  /** The seller's words to the shopper. */
  readonly message?: string | undefined;
  /** Id for the automatic refund of a deposit. */
  readonly refundId: string;
}

/**
 * Cancels an order that was not paid in full. The refundable part of its deposit is refunded automatically, without a
 * request or the seller's consent.
 */
export function cancelOrder(order: Order, { at, reason, message, refundId }: Cancellation): Order {
  const amount = depositRefundOf(order, reason);
  const cancelled = advance(withoutPendingChange(order), 'cancelled', { at, reason, message });
  return amount ? addAutomaticRefund(cancelled, { number: order.number, amount }, { id: refundId, at }) : cancelled;
}
