import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { runOnce } from '@/cloud/repositories/run-once';
import { receiveTransfer } from '@/cloud/services/desk/receive-transfer';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { failure } from '@/contract/failure';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { err, mapOk, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { canTakeTransfer } from '@/domain/orders/transfer';

type ConfirmFailure = FailureOf<'desk.confirmTransfer'>;

export const confirmTransfer: Handler<'desk.confirmTransfer'> = async (request, ports) =>
  mapOk(
    await ports.db.transaction<OrderRecord, ConfirmFailure>(async (tx) => {
      const found = await findOrder(tx, request.orderId);
      if (!found.ok) return found;
      return runOnce<OrderRecord, ConfirmFailure>(tx, ports, {
        verb: 'desk.confirmTransfer',
        request,
        run: () => confirm(tx, found.value, { request, ports }),
        // It makes nothing with an id of its own.
        idOf: () => request.requestId,
        replay: () => found,
      });
    }),
    toDeskOrder,
  );

interface ConfirmContext {
  readonly request: Input<'desk.confirmTransfer'>;
  readonly ports: Ports;
}

async function confirm(
  tx: Transaction,
  found: OrderRecord,
  { request: { received, accept }, ports }: ConfirmContext,
): Promise<Result<OrderRecord, ConfirmFailure>> {
  const { order } = found;
  const due = duePaymentOf(order);
  if (!due || !order.transfers) return err(failure('ORDER_STATE', { state: order.state }));
  const isTaken = received === due.amount || (accept && canTakeTransfer(order, received));
  if (!isTaken) return err(failure('AMOUNT_DIFFERS', { due: due.amount, received }));
  return ok(await receiveTransfer(tx, found, { received, ports }));
}
