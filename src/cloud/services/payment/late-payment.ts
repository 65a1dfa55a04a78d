import type { Ports, WriteFailure } from '@/cloud/ports';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import { everyPaymentOf } from '@/domain/payment/order-payments';
import { lateReasonOf, withLateRefund } from '@/domain/refunds/late-refund';

import { deliverMessages } from '../messages/deliver-messages';
import { reportShipping } from '../orders/report-shipping';
import { settleRefunds } from '../refunds/settle-refunds';
import { settlePayment } from './settle-payment';

/**
 * Refunds payments that arrived too late and records the refund in the order: after the order was cancelled, after
 * the seller lowered the price and the payment with the price before was closed, or after someone else had paid. Only the
 * payment service is trusted about what was paid.
 */
export async function refundLatePayments(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  let current = order;
  for (const payment of everyPaymentOf(order)) {
    if (!lateReasonOf(order, payment)) continue;
    const status = await ports.payments.query(payment.number);
    if (!status.ok) return status;
    if (status.value.state !== 'paid' || status.value.amount !== payment.amount) continue;
    const updated = await updateOrder(order.id, ports, (found) =>
      withLateRefund(found, payment, { id: ports.ids.next(), at: ports.clock.now() }),
    );
    if (!updated.ok) return updated;
    current = updated.value;
  }
  return settleRefunds(current, ports);
}

/** Updates an order from the payment service, including late payments. Does not check the caller. */
export async function confirmOrderPayment(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  const settled = await settlePayment(order, ports);
  if (!settled.ok) return settled;
  // At the stall the goods are handed over with the payment.
  if (settled.value.state === 'received') await reportShipping(order.id, ports);
  return refundLatePayments(settled.value, ports);
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
  if (!found) return ok(undefined);
  const confirmed = await confirmOrderPayment(found.document.order, ports);
  await deliverMessages(ports);
  return confirmed;
}
