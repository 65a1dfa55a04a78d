import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { uncountSold } from '@/cloud/repositories/catalog/sales';
import { releaseStock } from '@/cloud/repositories/catalog/stock';
import { releaseLocks } from '@/cloud/repositories/offers/locked-prices';
import { releaseToPurse } from '@/cloud/repositories/promotions/wallet';
import type { CancelReason, Order } from '@/contract/orders/order';
import { endedOrder } from '@/domain/refunds/cancelled-order';

interface Because {
  readonly ports: Pick<Ports, 'window' | 'clock' | 'ids'>;
  readonly reason: CancelReason;
}

/**
 * Ends an order before it is paid whole, in the transaction that found that it may end: its pieces go back on the shelf,
 * coupon, credit and a price she bargained for to their shopper, and what comes back of a deposit is written down, for
 * the payment service to be told.
 */
export async function endOrder(tx: Transaction, found: OrderRecord, { ports, reason }: Because): Promise<Order> {
  const { order, shopperId } = found;
  const ended = endedOrder(order, { at: ports.clock.now(), reason, refundId: ports.ids.next() });
  tx.put('orders', { ...found, order: ended });
  await releaseStock(tx, ports.window, order.lines);
  await releaseToPurse(tx, shopperId, order.id);
  await releaseLocks(tx, found, ports.clock.now());
  // Its deposit was paid, so it was counted as bought; now it was not.
  if (order.sourcing !== undefined) await uncountSold(tx, order.lines);
  return ended;
}
