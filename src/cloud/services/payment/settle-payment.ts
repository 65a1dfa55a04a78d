import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { addSales } from '@/cloud/repositories/catalog/sales';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { CancelReason, Order } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { paidOrder } from '@/domain/orders/paid-order';
import { dueNumbers, paymentNumber } from '@/domain/payment/payment-number';
import { withLateRefund } from '@/domain/refunds/late-refund';

import { cancelUnpaidOrder } from '../orders/cancel-unpaid-order';
import { withPriceLowered } from '../orders/lower-order-price';
import { queryDuePayment, type DuePaid, type DueStatus } from './query-due-payment';

type SettleResult = Result<Order, WriteFailure>;

/**
 * Updates an order with a due payment from the payment service, the only trusted source about money.
 * `cancelReason`: cancel the order if it is not paid; without it only an expired order is cancelled, and a change that
 * the seller has decided is made.
 * An order is cancelled, or its price lowered, only after the service confirmed that no number of it can be paid any more:
 * otherwise a shopper could pay for stock that was released to someone else, or pay two amounts. If the service can't
 * be reached, nothing changes.
 */
export async function settlePayment(order: Order, ports: Ports, cancelReason?: CancelReason): Promise<SettleResult> {
  const due = duePaymentOf(order);
  if (!due) return ok(order);
  const reason = hasExpired(order, ports.clock.now()) ? 'timeout' : cancelReason;
  if (order.transfers) return reason === undefined ? ok(order) : cancelWithoutPayment(order.id, ports, reason);
  const numbers = dueNumbers(order, due.part);
  const mayClose = reason !== undefined || order.pendingChange !== undefined;
  const status = await queryDuePayment({ numbers, amount: due.amount, mayClose }, ports.payments);
  if (!status.ok) return status;
  if (status.value.state === 'unpaid') return ok(order);
  const recorded = await recordStatus(order.id, status.value, { ports, due, numbers, reason });
  // A friend went to the cashier meanwhile: that number is settled too.
  const hasNewPayer = recorded.ok && (recorded.value.otherPayers ?? 0) > (order.otherPayers ?? 0);
  return hasNewPayer ? settlePayment(recorded.value, ports, cancelReason) : recorded;
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

interface SettlementContext {
  readonly ports: Ports;
  /** The payment that was queried. */
  readonly due: DuePayment;
  readonly numbers: readonly string[];
  readonly reason: CancelReason | undefined;
}

/** Writes the payment status once: a concurrent second call finds that the order has moved on and leaves it. */
async function recordStatus(
  orderId: string,
  status: Exclude<DueStatus, { state: 'unpaid' }>,
  { ports, due, numbers, reason }: SettlementContext,
): Promise<SettleResult> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    if (duePaymentOf(found.order)?.part !== due.part || dueNumbers(found.order, due.part).join() !== numbers.join())
      return ok(found.order);
    if (status.state === 'closed') return ok(await applyClosed(tx, found, { ports, due, numbers, reason }));
    const order = withPayment(found.order, status, { ports, due });
    await putOrder(tx, { ...found, order });
    // An order in two parts counts as sold with its first payment.
    if (due.part !== 'balance') await addSales(tx, order.lines);
    return ok(order);
  });
}

/** The paid order; if others paid it too, with the refunds of their payments. */
function withPayment(
  order: Order,
  { number, paidAt, transactionId, others }: DuePaid,
  { ports: { clock, ids }, due: { part, amount } }: Pick<SettlementContext, 'ports' | 'due'>,
): Order {
  const paidNumber = number === paymentNumber(order, part) ? undefined : number;
  const paid = paidOrder(order, { at: paidAt, transactionId, paidNumber });
  return others.reduce(
    (before, other) => withLateRefund(before, { number: other, amount }, { id: ids.next(), at: clock.now() }),
    paid,
  );
}

/** The numbers can't be paid any more: makes the change that they were closed for. */
async function applyClosed(
  tx: Transaction,
  found: OrderRecord,
  { ports, due: { amount }, numbers, reason }: SettlementContext,
): Promise<Order> {
  const { pendingChange } = found.order;
  if (pendingChange?.kind === 'lower-price' && reason === undefined) {
    const lowered = withPriceLowered(
      found,
      pendingChange,
      numbers.map((number) => ({ number, amount })),
    );
    await putOrder(tx, lowered);
    return lowered.order;
  }
  // Closed without a reason: an earlier cancellation closed the payment and was interrupted before the order was written.
  return cancelUnpaidOrder(tx, found, { ports, reason: reason ?? 'shopper' });
}
