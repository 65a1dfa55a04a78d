import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { subtractSales } from '@/cloud/repositories/catalog/sales';
import { releaseStock } from '@/cloud/repositories/catalog/stock';
import { releaseLockedPrices } from '@/cloud/repositories/offers/locked-prices';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { releaseToWallet } from '@/cloud/repositories/promotions/wallet';
import type { DeskAct } from '@/contract/desk/desk-order';
import type { CancelReason, Order, PendingChange } from '@/contract/orders/order';
import { cancelOrder } from '@/domain/refunds/cancel-order';

interface CancelContext {
  readonly ports: Pick<Ports, 'clock' | 'ids'>;
  readonly reason: CancelReason;
}

/**
 * Cancels an order that is not fully paid, in the transaction that checked that it may be cancelled. Releases stock,
 * coupon, credit and agreed price, and records the refund of a deposit, which is sent to the payment service later. If
 * the seller has decided to cancel it, the reason is hers.
 */
export async function cancelUnpaidOrder(
  tx: Transaction,
  found: OrderRecord,
  { ports, reason }: CancelContext,
): Promise<Order> {
  const { order, shopperId } = found;
  const bySeller = order.pendingChange?.kind === 'cancel' ? order.pendingChange : undefined;
  const cancelled = cancelOrder(order, {
    at: ports.clock.now(),
    reason: bySeller ? 'seller' : reason,
    message: bySeller?.message,
    refundId: ports.ids.next(),
  });
  const record = { ...found, order: cancelled };
  await putOrder(tx, bySeller ? withAct(record, cancelAct(bySeller)) : record);
  await releaseStock(tx, order.lines);
  await releaseToWallet(tx, shopperId, order.id);
  await releaseLockedPrices(tx, found, ports.clock.now());
  // With its deposit paid, the order was counted as sold.
  if (order.sourcing !== undefined) await subtractSales(tx, order.lines);
  return cancelled;
}

function cancelAct({ by, at, message }: Extract<PendingChange, { kind: 'cancel' }>): DeskAct {
  return { kind: 'cancelled', by, at, text: message };
}
