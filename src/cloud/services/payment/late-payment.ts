import type { Ports, WriteFailure } from '@/cloud/ports';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Order, Payment } from '@/contract/orders/order';
import type { OwnRefundReason } from '@/contract/refunds/refund';
import { ok, type Result } from '@/contract/result';
import { everyPaymentOf, isPaymentApplied } from '@/domain/payment/order-payments';
import { addAutomaticRefund, isPaymentRefunded } from '@/domain/refunds/refund-transitions';

import { settleRefunds } from '../refunds/settle-refunds';
import { settlePayment } from './settle-payment';

/**
 * Refunds payments that arrived too late and records the refund in the order: after the order was cancelled, or after
 * the seller lowered the price and the payment with the price before was closed. Only the payment service is trusted
 * about what was paid.
 */
export async function refundLatePayments(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  let current = order;
  for (const payment of everyPaymentOf(order)) {
    if (!lateReasonOf(order, payment)) continue;
    const status = await ports.payments.query(payment.number);
    if (!status.ok) return status;
    if (status.value.state !== 'paid' || status.value.amount !== payment.amount) continue;
    const updated = await updateOrder(order.id, ports, (found) => withLateRefund(found, payment, ports));
    if (!updated.ok) return updated;
    current = updated.value;
  }
  return settleRefunds(current, ports);
}

/** Why this payment goes back if it arrived; undefined if the order counts on it, waits for it or has refunded it. */
function lateReasonOf(order: Order, { number }: Payment): OwnRefundReason | undefined {
  if (order.transfers || isPaymentRefunded(order, number)) return undefined;
  if (order.supersededPayments?.some((payment) => payment.number === number)) return 'price-lowered';
  return order.state === 'cancelled' && !isPaymentApplied(order, number) ? 'order-cancelled' : undefined;
}

function withLateRefund(order: Order, payment: Payment, { clock, ids }: Ports): Order {
  const reason = lateReasonOf(order, payment);
  return reason ? addAutomaticRefund(order, payment, { id: ids.next(), at: clock.now(), reason }) : order;
}

/** Updates an order from the payment service, including late payments. Does not check the caller. */
export async function confirmOrderPayment(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  const settled = await settlePayment(order, ports);
  return settled.ok ? refundLatePayments(settled.value, ports) : settled;
}

/**
 * Handles a notification of the payment service; shoppers can't call it. The notification itself is not trusted: the
 * service is queried. Idempotent; unknown order numbers are ignored.
 */
export async function handlePaymentNotification(
  number: string,
  ports: Ports,
): Promise<Result<Order | undefined, WriteFailure>> {
  const [found] = await ports.db.list('ordersByPayment', { key: number, limit: 1 });
  return found ? confirmOrderPayment(found.document.order, ports) : ok(undefined);
}
