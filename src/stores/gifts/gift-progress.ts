import type { Order, OrderSummary } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';

/** What a paid gift without an address waits for: a friend, or its money on the way back. Undefined for any other order. */
export function giftProgress(order: Order | OrderSummary): 'waiting' | 'returning' | undefined {
  const { state, gift } = order;
  if (state !== 'paid' || !gift || gift.claimedAt !== undefined) return undefined;
  const isReturning = 'events' in order ? order.refunds?.some(isRefundOpen) : order.refund === 'refunding';
  return isReturning ? 'returning' : 'waiting';
}
