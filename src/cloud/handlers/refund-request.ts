import { failure, type Failure } from '@/contract/failure';
import type { Order, OrderState } from '@/contract/order';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { cleanText } from '@/domain/address';
import { withRequest } from '@/domain/refund-moves';
import { troubleWith, unknownSku } from '@/domain/refund-rules';

import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { findSettled } from './order-due';
import { madeBefore, rememberRequest } from './request';

type Wish = Input<'refund.request'>;
type Refused = Failure<'NOT_FOUND' | 'ORDER_STATE' | 'NOT_REFUNDABLE' | 'REQUEST_REUSED'>;

/** States of an order whose money the shop has, and whose goods are not all back. */
const PAID: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

export const requestRefund: Handler<'refund.request'> = async (input, ports) => {
  const wish = { ...input, words: cleanText(input.words) };
  const request = { requestId: wish.requestId, intent: JSON.stringify(['refund.request', wish]) };
  const found = await findSettled(ports, wish.orderId);
  if (!found.ok) return found;
  return ports.db.transaction<Order, Refused>(async (tx) => {
    const own = await findOwnOrder({ ...ports, db: tx }, wish.orderId);
    if (!own.ok) return own;
    const before = await madeBefore(tx, ports.caller, request);
    if (!before.ok) return before;
    if (before.value !== undefined) return ok(own.value.order);
    const id = ports.ids.next();
    const asked = requested(own.value.order, wish, { id, at: ports.clock.now() });
    if (!asked.ok) return asked;
    tx.put('orders', { ...own.value, order: asked.value });
    rememberRequest(tx, ports.caller, { ...request, made: id });
    return asked;
  });
};

function requested(order: Order, wish: Wish, made: { id: string; at: EpochMs }): Result<Order, Refused> {
  if (!PAID.includes(order.state)) return err(failure('ORDER_STATE', { state: order.state }));
  if (unknownSku(order, wish) !== undefined) return err(failure('NOT_FOUND', { what: 'sku' }));
  const because = troubleWith(order, wish, made.at);
  if (because) return err(failure('NOT_REFUNDABLE', { because }));
  const { kind, reason, lines, words, pictures } = wish;
  return ok(withRequest(order, { kind, reason, lines, words, pictures, ...made }));
}
