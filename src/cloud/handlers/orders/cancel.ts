import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { cancelUnpaidOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { settlePayment } from '@/cloud/services/payment/settle-payment';
import { settleRefunds } from '@/cloud/services/refunds/settle-refunds';
import { failure } from '@/contract/failure';
import { ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { depositRefundOf } from '@/domain/orders/balance';

type CancelResult = Result<Order, FailureOf<'order.cancel'>>;

export const cancelOrder: Handler<'order.cancel'> = async ({ orderId, depositRefund = ZERO }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const { order } = found.value;
  const changed = depositRefundChange(order, depositRefund);
  if (changed) return err(changed);
  const cancelled =
    order.state === 'sourcing'
      ? await cancelWhileSourcing(orderId, depositRefund, ports)
      : await settlePayment(order, ports, 'shopper');
  if (!cancelled.ok) return cancelled;
  if (cancelled.value.state !== 'cancelled') return err(failure('ORDER_STATE', { state: cancelled.value.state }));
  // If the payment service does not answer, the order is cancelled all the same; the refund is retried later.
  const refunded = await settleRefunds(cancelled.value, ports);
  return refunded.ok ? refunded : cancelled;
};

/** The failure if the deposit refund differs from the one shown to the shopper (fen). */
function depositRefundChange(order: Order, shown: Fen): FailureOf<'order.cancel'> | undefined {
  const now = depositRefundOf(order, 'shopper') ?? ZERO;
  return order.state === 'cancelled' || now === shown ? undefined : failure('REFUND_CHANGED', { shown, now });
}

/**
 * Cancels an order with no payment due. Checks inside the transaction whether the seller has bought goods meanwhile.
 */
function cancelWhileSourcing(orderId: string, depositRefund: Fen, ports: Ports): Promise<CancelResult> {
  return ports.db.transaction<Order, FailureOf<'order.cancel'>>(async (tx) => {
    const found = await findOwnOrder({ ...ports, db: tx }, orderId);
    if (!found.ok) return found;
    const { order } = found.value;
    if (order.state === 'cancelled') return ok(order);
    if (order.state !== 'sourcing') return err(failure('ORDER_STATE', { state: order.state }));
    const changed = depositRefundChange(order, depositRefund);
    if (changed) return err(changed);
    return ok(await cancelUnpaidOrder(tx, found.value, { ports, reason: 'shopper' }));
  });
}
