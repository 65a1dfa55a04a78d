import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { runOnce } from '@/cloud/repositories/run-once';
import { actOf } from '@/cloud/services/desk/change-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { settleRefunds } from '@/cloud/services/refunds/settle-refunds';
import { failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';
import { err, mapOk, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { refundableMoney } from '@/domain/refunds/refund-quote';
import { addOwnRefund, isSellerRefundable } from '@/domain/refunds/own-refund';

type RefundInput = Input<'desk.refundOrder'>;
type RefundFailure = FailureOf<'desk.refundOrder'>;

export const refundOrder: Handler<'desk.refundOrder'> = async (request, ports) => {
  const written = await ports.db.transaction<OrderRecord, RefundFailure>(async (tx) => {
    const found = await findOrder(tx, request.orderId);
    if (!found.ok) return found;
    return runOnce<OrderRecord, RefundFailure>(tx, ports, {
      verb: 'desk.refundOrder',
      request,
      run: () => refund(tx, found.value, { request, ports }),
      // It makes nothing with an id of its own.
      idOf: () => request.requestId,
      replay: () => found,
    });
  });
  if (!written.ok) return written;
  // If the payment service does not answer, the refund is retried later. A transfer back waits for the seller.
  await settleRefunds(written.value.order, ports);
  return mapOk(await findOrder(ports.db, request.orderId), toDeskOrder);
};

interface RefundContext {
  readonly request: RefundInput;
  readonly ports: Ports;
}

async function refund(
  tx: Transaction,
  found: OrderRecord,
  { request: { amount, message }, ports }: RefundContext,
): Promise<Result<OrderRecord, RefundFailure>> {
  const refusal = refusalOf(found.order, amount);
  if (refusal) return err(refusal);
  const order = addOwnRefund(found.order, { id: ports.ids.next(), at: ports.clock.now(), amount, message });
  const record = withAct({ ...found, order }, actOf(ports, { kind: 'refunded', amount, text: message }));
  await putOrder(tx, record);
  return ok(record);
}

function refusalOf(order: Order, amount: Fen): RefundFailure | undefined {
  const { refunds = [], state } = order;
  if (!isSellerRefundable(order)) return failure('ORDER_STATE', { state });
  const open = refunds.find(isRefundOpen);
  if (open) return failure('REFUND_STATE', { state: open.state });
  if (refunds.length >= LIMITS.refunds) return failure('TOO_MANY', { what: 'refunds', limit: LIMITS.refunds });
  if (amount <= 0 || amount > refundableMoney(order))
    return failure('INVALID_INPUT', { path: 'amount', rule: 'bounds' });
  return undefined;
}
