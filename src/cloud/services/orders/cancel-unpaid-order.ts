import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { subtractSales } from '@/cloud/repositories/catalog/sales';
import { releaseStock } from '@/cloud/repositories/catalog/stock';
import { releaseLockedPrices } from '@/cloud/repositories/offers/locked-prices';
import { releaseToWallet } from '@/cloud/repositories/promotions/wallet';
import type { CancelReason, Order } from '@/contract/orders/order';
import { cancelOrder } from '@/domain/refunds/cancel-order';

interface CancelContext {
  readonly ports: Pick<Ports, 'clock' | 'ids'>;
  readonly reason: CancelReason;
}

/**
 * Cancels an order that is not fully paid, in the transaction that checked that it may be cancelled. Releases stock,
 * coupon, credit and agreed price, and records the refund of a deposit, which is sent to the payment service later.
 */
export async function cancelUnpaidOrder(
  tx: Transaction,
  found: OrderRecord,
  { ports, reason }: CancelContext,
): Promise<Order> {
  const { order, shopperId } = found;
  const cancelled = cancelOrder(order, { at: ports.clock.now(), reason, refundId: ports.ids.next() });
  tx.put('orders', { ...found, order: cancelled });
  await releaseStock(tx, order.lines);
  await releaseToWallet(tx, shopperId, order.id);
  await releaseLockedPrices(tx, found, ports.clock.now());
  // With its deposit paid, the order was counted as sold.
  if (order.sourcing !== undefined) await subtractSales(tx, order.lines);
  return cancelled;
}
