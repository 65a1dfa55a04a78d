import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { endOrder } from '@/cloud/services/orders/cancel-unpaid-order';
import { settleOrder } from '@/cloud/services/payment/settle-payment';
import { settleRefunds } from '@/cloud/services/refunds/settle-refunds';
import { failure } from '@/contract/failure';
import { ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { depositBack } from '@/domain/orders/balance';

type Cancelled = Result<Order, FailureOf<'order.cancel'>>;

export const cancelOrder: Handler<'order.cancel'> = async ({ orderId, back = ZERO }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const { order } = found.value;
  const changed = changedBack(order, back);
  if (changed) return err(changed);
  const ended =
    order.state === 'sourcing' ? await letGo(orderId, back, ports) : await settleOrder(order, ports, 'shopper');
  if (!ended.ok) return ended;
  if (ended.value.state !== 'cancelled') return err(failure('ORDER_STATE', { state: ended.value.state }));
  // It is cancelled all the same where the payment service does not answer now: it is asked again.
  const backOnItsWay = await settleRefunds(ended.value, ports);
  return backOnItsWay.ok ? backOnItsWay : ended;
};

/** Why it can't be cancelled on the terms that the shopper was told. */
function changedBack(order: Order, shown: Fen): FailureOf<'order.cancel'> | undefined {
  const now = depositBack(order, 'shopper') ?? ZERO;
  return order.state === 'cancelled' || now === shown ? undefined : failure('BACK_CHANGED', { shown, now });
}

/** Ends an order that waits for no payment: what its seller did meanwhile is looked at in the write itself. */
function letGo(orderId: string, back: Fen, ports: Ports): Promise<Cancelled> {
  return ports.db.transaction<Order, FailureOf<'order.cancel'>>(async (tx) => {
    const found = await findOwnOrder({ ...ports, db: tx }, orderId);
    if (!found.ok) return found;
    const { order } = found.value;
    if (order.state === 'cancelled') return ok(order);
    if (order.state !== 'sourcing') return err(failure('ORDER_STATE', { state: order.state }));
    const changed = changedBack(order, back);
    if (changed) return err(changed);
    return ok(await endOrder(tx, found.value, { ports, reason: 'shopper' }));
  });
}
