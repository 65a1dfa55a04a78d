import type { CancelReason, Order } from '@/contract/order';
import { ok, type Result } from '@/contract/result';
import { advance, hasExpired } from '@/domain/order';

import type { PaymentStatus, Ports, WriteTrouble } from '../ports';
import { releaseLocks } from './locked-prices';
import { releaseToPurse } from './purse';
import { countSold } from './sales';
import { releaseStock } from './stock';

type Settled = Result<Order, WriteTrouble>;

/**
 * Brings an unpaid order in line with the payment service, which alone is believed about money.
 * `wanted` is why the order should end if it is not paid; without it only an expired order ends.
 * The order ends after the service confirmed that it can't be paid any more, and never before: else a shopper could pay
 * for what was given to another. If the service can't be asked nothing changes.
 */
export async function settleOrder(order: Order, ports: Ports, wanted?: CancelReason): Promise<Settled> {
  if (order.state !== 'awaiting-payment') return ok(order);
  const reason = hasExpired(order, ports.clock.now()) ? 'timeout' : wanted;
  const status = await askPayment(order.number, ports, reason !== undefined);
  if (!status.ok) return status;
  if (status.value.state === 'unpaid') return ok(order);
  // Closed without a reason of ours: an earlier cancel was closed there and broke off before it was written here.
  return record(order.id, status.value, { ports, reason: reason ?? 'shopper' });
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
  readonly reason: CancelReason;
}

/** Writes the service's word once: whoever comes second finds the order already moved and leaves it. */
async function record(
  orderId: string,
  status: Exclude<PaymentStatus, { state: 'unpaid' }>,
  { ports, reason }: Because,
): Promise<Settled> {
  return ports.db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    if (found.order.state !== 'awaiting-payment') return ok(found.order);
    const moved =
      status.state === 'paid'
        ? paidOrder(found.order, status)
        : advance(found.order, 'cancelled', { at: ports.clock.now(), reason });
    tx.put('orders', { ...found, order: moved });
    if (status.state === 'paid') await countSold(tx, moved.lines);
    if (status.state === 'closed') {
      await releaseStock(tx, ports.window, found.order.lines);
      await releaseToPurse(tx, found.shopperId, orderId);
      await releaseLocks(tx, found, ports.clock.now());
    }
    return ok(moved);
  });
}

function paidOrder(order: Order, { paidAt, transactionId }: Extract<PaymentStatus, { state: 'paid' }>): Order {
  const paid = advance(order, 'paid', { at: paidAt });
  return transactionId === undefined ? paid : { ...paid, transactionId };
}
