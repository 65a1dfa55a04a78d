import type { PaymentStatus, Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { addSales } from '@/cloud/repositories/catalog/sales';
import type { CancelReason, Order } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { paidOrder } from '@/domain/orders/paid-order';
import { paymentNumber } from '@/domain/payment/payment-number';

import { cancelUnpaidOrder } from '../orders/cancel-unpaid-order';
import { withPriceLowered } from '../orders/lower-order-price';

type SettleResult = Result<Order, WriteFailure>;

/**
 * Updates an order with a due payment from the payment service, the only trusted source about money.
 * `cancelReason`: cancel the order if it is not paid; without it only an expired order is cancelled, and a change that
 * the seller has decided is made.
 * An order is cancelled, or its price lowered, only after the service confirmed that the number can't be paid any more:
 * otherwise a shopper could pay for stock that was released to someone else, or pay two amounts. If the service can't
 * be reached, nothing changes.
 */
export async function settlePayment(order: Order, ports: Ports, cancelReason?: CancelReason): Promise<SettleResult> {
  const due = duePaymentOf(order);
  if (!due) return ok(order);
  const reason = hasExpired(order, ports.clock.now()) ? 'timeout' : cancelReason;
  if (order.transfers) return reason === undefined ? ok(order) : cancelWithoutPayment(order.id, ports, reason);
  const number = paymentNumber(order, due.part);
  const mayClose = reason !== undefined || order.pendingChange !== undefined;
  const status = await queryPayment(number, ports, mayClose);
  if (!status.ok) return status;
  const counted = countedFor(due, status.value, mayClose);
  return counted.state === 'unpaid' ? ok(order) : recordStatus(order.id, counted, { ports, due, number, reason });
}

/** What a payment means to the order: money of another amount is not its payment, but nobody can pay the number again. */
function countedFor({ amount }: DuePayment, status: PaymentStatus, mayClose: boolean): PaymentStatus {
  if (status.state !== 'paid' || status.amount === amount) return status;
  return { state: mayClose ? 'closed' : 'unpaid' };
}

/** Cancels an order that is paid by transfer: only the seller knows what came in, and she has not confirmed anything. */
function cancelWithoutPayment(orderId: string, ports: Ports, reason: CancelReason): Promise<SettleResult> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    const isStillDue = duePaymentOf(found.order) !== undefined;
    return ok(isStillDue ? await cancelUnpaidOrder(tx, found, { ports, reason }) : found.order);
  });
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
  readonly due: DuePayment;
  readonly number: string;
  readonly reason: CancelReason | undefined;
}

/** Writes the payment status once: a concurrent second call finds that the order has moved on and leaves it. */
async function recordStatus(
  orderId: string,
  status: Exclude<PaymentStatus, { state: 'unpaid' }>,
  { ports, due, number, reason }: SettlementContext,
): Promise<SettleResult> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    if (duePaymentOf(found.order)?.part !== due.part || paymentNumber(found.order, due.part) !== number)
      return ok(found.order);
    if (status.state === 'closed') return ok(await applyClosed(tx, found, { ports, due, number, reason }));
    const order = paidOrder(found.order, { at: status.paidAt, transactionId: status.transactionId });
    tx.put('orders', { ...found, order });
    // An order in two parts counts as sold with its first payment.
    if (due.part !== 'balance') await addSales(tx, order.lines);
    return ok(order);
  });
}

/** The number can't be paid any more: makes the change that it was closed for. */
async function applyClosed(
  tx: Transaction,
  found: OrderRecord,
  { ports, due, number, reason }: SettlementContext,
): Promise<Order> {
  const { pendingChange } = found.order;
  if (pendingChange?.kind === 'lower-price' && reason === undefined) {
    const lowered = withPriceLowered(found, pendingChange, { number, amount: due.amount });
    tx.put('orders', lowered);
    return lowered.order;
  }
  // Closed without a reason: an earlier cancellation closed the payment and was interrupted before the order was written.
  return cancelUnpaidOrder(tx, found, { ports, reason: reason ?? 'shopper' });
}
