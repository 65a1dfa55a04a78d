import type { Ports, WriteFailure } from '@/cloud/ports';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import { isPaymentApplied, paymentsOf, type Payment } from '@/domain/payment/order-payments';
import { addAutomaticRefund, isPaymentRefunded } from '@/domain/refunds/refund-transitions';

import { settleRefunds } from '../refunds/settle-refunds';
import { settlePayment } from './settle-payment';

/**
 * Refunds payments that arrived after the order was cancelled and records the refund in the order. Orders in other
 * states stay unchanged. Only the payment service is trusted about what was paid.
 */
export async function refundLatePayments(order: Order, ports: Ports): Promise<Result<Order, WriteFailure>> {
  let current = order;
  for (const payment of paymentsOf(order)) {
    if (!isLatePayment(order, payment)) continue;
    const status = await ports.payments.query(payment.number);
    if (!status.ok) return status;
    if (status.value.state !== 'paid') continue;
    const updated = await updateOrder(order.id, ports, (found) => withLateRefund(found, payment, ports));
    if (!updated.ok) return updated;
    current = updated.value;
  }
  return settleRefunds(current, ports);
}

/** Whether the order was cancelled without this payment and no refund of it exists yet. */
function isLatePayment(order: Order, { number }: Payment): boolean {
  return order.state === 'cancelled' && !isPaymentApplied(order, number) && !isPaymentRefunded(order, number);
}

function withLateRefund(order: Order, payment: Payment, { clock, ids }: Ports): Order {
  return isLatePayment(order, payment)
    ? addAutomaticRefund(order, payment, { id: ids.next(), at: clock.now() })
    : order;
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
