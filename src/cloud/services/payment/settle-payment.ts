import type { PaymentStatus, Ports, WriteTrouble } from '@/cloud/ports';
import { countSold } from '@/cloud/repositories/catalog/sales';
import type { CancelReason, Order } from '@/contract/orders/order';
import { dueOf, type Due } from '@/contract/payment/due';
import { ok, type Result } from '@/contract/result';
import { hasExpired } from '@/domain/orders/order';
import { paidOrder } from '@/domain/orders/paid-order';
import { paymentNumber } from '@/domain/payment/payment-number';

import { endOrder } from '../orders/cancel-unpaid-order';

type Settled = Result<Order, WriteTrouble>;

/**
 * Brings an order that waits for a payment in line with the payment service, which alone is believed about money.
 * `wanted` is why the order should end if that is not paid; without it only an expired order ends.
 * The order ends after the service confirmed that it can't be paid any more, and never before: else a shopper could pay
 * for what was given to another. If the service can't be asked nothing changes.
 */
export async function settleOrder(order: Order, ports: Ports, wanted?: CancelReason): Promise<Settled> {
  const due = dueOf(order);
  if (!due) return ok(order);
  const reason = hasExpired(order, ports.clock.now()) ? 'timeout' : wanted;
  const status = await askPayment(paymentNumber(order, due.part), ports, reason !== undefined);
  if (!status.ok) return status;
  if (status.value.state === 'unpaid') return ok(order);
  // Closed without a reason of ours: an earlier cancel was closed there and broke off before it was written here.
  return record(order.id, status.value, { ports, part: due.part, reason: reason ?? 'shopper' });
}

async function askPayment(
  number: string,
  { payments }: Ports,
  mayClose: boolean,
): Promise<Result<PaymentStatus, WriteTrouble>> {
  const status = await payments.query(number);
  if (!status.ok || status.value.state !== 'unpaid' || !mayClose) return status;
  return payments.close(number);
}

interface Because {
  readonly ports: Ports;
  /** The payment that the service was asked about. */
  readonly part: Due['part'];
  readonly reason: CancelReason;
}

/** Writes the service's word once: whoever comes second finds the order already moved and leaves it. */
async function record(
  orderId: string,
  status: Exclude<PaymentStatus, { state: 'unpaid' }>,
  { ports, part, reason }: Because,
): Promise<Settled> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    if (dueOf(found.order)?.part !== part) return ok(found.order);
    if (status.state === 'closed') return ok(await endOrder(tx, found, { ports, reason }));
    const order = paidOrder(found.order, { at: status.paidAt, transactionId: status.transactionId });
    tx.put('orders', { ...found, order });
    // What is paid in two parts is bought with the first.
    if (part !== 'balance') await countSold(tx, order.lines);
    return ok(order);
  });
}
