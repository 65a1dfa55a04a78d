import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { runOnce } from '@/cloud/repositories/run-once';
import { settlePendingChange } from '@/cloud/services/desk/settle-pending-change';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { withPriceLowered } from '@/cloud/services/orders/lower-order-price';
import { failure } from '@/contract/failure';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { canLowerPrice } from '@/domain/orders/lower-price';
import { hasExpired } from '@/domain/orders/order';

type LowerFailure = FailureOf<'desk.lowerPrice'>;

/** Decides, then lets the payment service close the payment with the price before: never two amounts can be paid. */
export const lowerPrice: Handler<'desk.lowerPrice'> = async (request, ports) => {
  const before = await settlePendingChange(request.orderId, ports);
  if (!before.ok) return before;
  const decided = await ports.db.transaction<OrderRecord, LowerFailure>(async (tx) => {
    const found = await findOrder(tx, request.orderId);
    if (!found.ok) return found;
    return runOnce<OrderRecord, LowerFailure>(tx, ports, {
      verb: 'desk.lowerPrice',
      request,
      run: () => decide(tx, found.value, { request, ports }),
      // It makes nothing with an id of its own.
      idOf: () => request.requestId,
      replay: () => found,
    });
  });
  if (!decided.ok) return decided;
  const settled = await settlePendingChange(request.orderId, ports);
  if (!settled.ok) return settled;
  const { total, state } = settled.value.order;
  // Paid or cancelled before the payment could be closed.
  return total === request.shown ? err(failure('ORDER_STATE', { state })) : ok(toDeskOrder(settled.value));
};

interface LowerContext {
  readonly request: Input<'desk.lowerPrice'>;
  readonly ports: Ports;
}

async function decide(
  tx: Transaction,
  found: OrderRecord,
  { request: { shown, goods, freight }, ports: { caller, clock } }: LowerContext,
): Promise<Result<OrderRecord, LowerFailure>> {
  const { order } = found;
  const now = clock.now();
  const due = duePaymentOf(order);
  if (!due || hasExpired(order, now)) return err(failure('ORDER_STATE', { state: order.state }));
  if (order.total !== shown) return err(failure('PRICE_CHANGED', { shown, now: order.total }));
  if (!canLowerPrice(order, { goods, freight }))
    return err(failure('INVALID_INPUT', { path: 'goods', rule: 'bounds' }));
  const change = { kind: 'lower-price' as const, goods, freight, by: caller.shopperId, at: now };
  // A deposit keeps its amount, so that its payment stays as it is.
  const record =
    due.part === 'deposit' || order.transfers
      ? withPriceLowered(found, change)
      : { ...found, order: { ...order, pendingChange: change } };
  await putOrder(tx, record);
  return ok(record);
}
