import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { settlePendingChange } from '@/cloud/services/desk/settle-pending-change';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { cancelUnpaidOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { settleRefunds } from '@/cloud/services/refunds/settle-refunds';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { err, mapOk, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

type CancelFailure = Failure<'NOT_FOUND' | 'ORDER_STATE'>;

export const cancelOrder: Handler<'desk.cancelOrder'> = async (request, ports) => {
  const before = await settlePendingChange(request.orderId, ports);
  if (!before.ok) return before;
  const decided = await ports.db.transaction<undefined, CancelFailure>(async (tx) => {
    const found = await findOrder(tx, request.orderId);
    return found.ok ? decide(tx, found.value, { request, ports }) : found;
  });
  if (!decided.ok) return decided;
  const settled = await settlePendingChange(request.orderId, ports);
  if (!settled.ok) return settled;
  const { order } = settled.value;
  // Paid before the payment could be closed.
  if (!wasCancelledBySeller(order)) return err(failure('ORDER_STATE', { state: order.state }));
  // If the payment service does not answer, the order is cancelled all the same; the refund is retried later.
  await settleRefunds(order, ports);
  return mapOk(await findOrder(ports.db, order.id), toDeskOrder);
};

function wasCancelledBySeller({ events }: Order): boolean {
  return events[events.length - 1]?.reason === 'seller';
}

interface CancelContext {
  readonly request: Input<'desk.cancelOrder'>;
  readonly ports: Ports;
}

/** Decides to cancel; an order that waits for no payment is cancelled at once. */
async function decide(
  tx: Transaction,
  found: OrderRecord,
  { request: { message }, ports }: CancelContext,
): Promise<Result<undefined, Failure<'ORDER_STATE'>>> {
  const { order } = found;
  if (order.pendingChange || wasCancelledBySeller(order)) return ok(undefined);
  const due = duePaymentOf(order);
  if (!due && order.state !== 'sourcing') return err(failure('ORDER_STATE', { state: order.state }));
  const by = ports.caller.shopperId;
  const pendingChange = { kind: 'cancel' as const, by, at: ports.clock.now(), message };
  const record = { ...found, order: { ...order, pendingChange } };
  if (due && !order.transfers) await putOrder(tx, record);
  else await cancelUnpaidOrder(tx, record, { ports, reason: 'seller' });
  return ok(undefined);
}
