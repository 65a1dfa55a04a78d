import type { Handler } from '@/cloud/handler';
import { once } from '@/cloud/repositories/once';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { findSettled } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order, OrderState } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { withRequest } from '@/domain/refunds/refund-moves';
import { troubleWith, unknownSku } from '@/domain/refunds/refund-rules';

type Wish = Input<'refund.request'>;
type Refused = Failure<'NOT_FOUND' | 'ORDER_STATE' | 'NOT_REFUNDABLE' | 'REQUEST_REUSED'>;

/** States of an order whose money the shop has, and whose goods are not all back. */
const PAID: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

export const requestRefund: Handler<'refund.request'> = async (input, ports) => {
  const wish = { ...input, words: cleanText(input.words) };
  const found = await findSettled(ports, wish.orderId);
  if (!found.ok) return found;
  return ports.db.transaction<Order, Refused>(async (tx) => {
    const own = await findOwnOrder({ ...ports, db: tx }, wish.orderId);
    if (!own.ok) return own;
    const { order } = own.value;
    const id = ports.ids.next();
    const act = () => {
      const asked = requested(order, wish, { id, at: ports.clock.now() });
      if (asked.ok) tx.put('orders', { ...own.value, order: asked.value });
      return asked;
    };
    return once(tx, ports, { verb: 'refund.request', wish, act, idOf: () => id, again: () => ok(order) });
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
