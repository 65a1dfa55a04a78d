import type { Handler } from '@/cloud/handler';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { runOnce } from '@/cloud/repositories/run-once';
import { findSettledOrder } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order, OrderState } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { cleanText } from '@/domain/addresses/address';
import { findUnknownSku, refundProblem } from '@/domain/refunds/refund-rules';
import { addRefundRequest } from '@/domain/refunds/refund-transitions';

type RequestInput = Input<'refund.request'>;
type RequestFailure = Failure<'NOT_FOUND' | 'ORDER_STATE' | 'NOT_REFUNDABLE' | 'REQUEST_REUSED'>;

/** States of an order that is paid and not fully refunded. */
const PAID_STATES: readonly OrderState[] = ['paid', 'shipped', 'received', 'completed'];

export const requestRefund: Handler<'refund.request'> = async (input, ports) => {
  const request = { ...input, description: cleanText(input.description) };
  const found = await findSettledOrder(ports, request.orderId);
  if (!found.ok) return found;
  return ports.db.transaction<Order, RequestFailure>(async (tx) => {
    const own = await findOwnOrder({ ...ports, db: tx }, request.orderId);
    if (!own.ok) return own;
    const { order } = own.value;
    const id = ports.ids.next();
    const run = async () => {
      const requested = addRequest(order, request, { id, at: ports.clock.now() });
      if (requested.ok) await putOrder(tx, { ...own.value, order: requested.value });
      return requested;
    };
    return runOnce(tx, ports, { verb: 'refund.request', request, run, idOf: () => id, replay: () => ok(order) });
  });
};

function addRequest(
  order: Order,
  request: RequestInput,
  created: { id: string; at: EpochMs },
): Result<Order, RequestFailure> {
  if (!PAID_STATES.includes(order.state)) return err(failure('ORDER_STATE', { state: order.state }));
  if (findUnknownSku(order, request) !== undefined) return err(failure('NOT_FOUND', { what: 'sku' }));
  const problem = refundProblem(order, request, created.at);
  if (problem) return err(failure('NOT_REFUNDABLE', { problem }));
  const { kind, reason, lines, description, pictures } = request;
  return ok(addRefundRequest(order, { kind, reason, lines, description, pictures, ...created }));
}
