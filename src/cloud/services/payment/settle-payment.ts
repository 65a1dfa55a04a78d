import type { PaymentStatus, Ports, WriteFailure } from '@/cloud/ports';
import { addSales } from '@/cloud/repositories/catalog/sales';
import type { CancelReason, Order } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { paidOrder } from '@/domain/orders/paid-order';
import { paymentNumber } from '@/domain/payment/payment-number';

import { cancelUnpaidOrder } from '../orders/cancel-unpaid-order';

type SettleResult = Result<Order, WriteFailure>;

/**
 * Updates an order with a due payment from the payment service, the only trusted source about money.
 * `cancelReason`: cancel the order if it is not paid; without it only an expired order is cancelled.
 * An order is cancelled only after the service confirmed that it can't be paid any more: otherwise a shopper could pay
 * for stock that was released to someone else. If the service can't be reached, nothing changes.
 */
export async function settlePayment(order: Order, ports: Ports, cancelReason?: CancelReason): Promise<SettleResult> {
  const due = duePaymentOf(order);
  if (!due) return ok(order);
  const reason = hasExpired(order, ports.clock.now()) ? 'timeout' : cancelReason;
  const status = await queryPayment(paymentNumber(order, due.part), ports, reason !== undefined);
  if (!status.ok) return status;
  if (status.value.state === 'unpaid') return ok(order);
  // Closed already: an earlier cancellation closed the payment and was interrupted before the order was written.
  return recordStatus(order.id, status.value, { ports, part: due.part, reason: reason ?? 'shopper' });
}

async function queryPayment(
  number: string,
  { payments }: Ports,
  mayClose: boolean,
): Promise<Result<PaymentStatus, WriteFailure>> {
  const status = await payments.query(number);
  if (!status.ok || status.value.state !== 'unpaid' || !mayClose) return status;
  return payments.close(number);
}

interface SettlementContext {
  readonly ports: Ports;
  /** The payment that was queried. */
  readonly part: DuePayment['part'];
  readonly reason: CancelReason;
}

/** Writes the payment status once: a concurrent second call finds that the order has moved on and leaves it. */
async function recordStatus(
  orderId: string,
  status: Exclude<PaymentStatus, { state: 'unpaid' }>,
  { ports, part, reason }: SettlementContext,
): Promise<SettleResult> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    if (duePaymentOf(found.order)?.part !== part) return ok(found.order);
    if (status.state === 'closed') return ok(await cancelUnpaidOrder(tx, found, { ports, reason }));
    const order = paidOrder(found.order, { at: status.paidAt, transactionId: status.transactionId });
    tx.put('orders', { ...found, order });
    // An order in two parts counts as sold with its first payment.
    if (part !== 'balance') await addSales(tx, order.lines);
    return ok(order);
  });
}
