import { failure } from '@/contract/failure';
import { ZERO, type Fen } from '@/contract/money';
import type { Order } from '@/contract/order';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { depositBack } from '@/domain/balance';

import type { Handler } from '../handler';
import type { Ports } from '../ports';
import { findOwnOrder } from './order-access';
import { endOrder } from './order-end';
import { settleOrder } from './order-settle';
import { settleRefunds } from './refund-settle';

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
