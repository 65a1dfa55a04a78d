import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { runOnce } from '@/cloud/repositories/run-once';
import { quoteOrder, refusalOf, writeOrder } from '@/cloud/services/checkout/write-order';
import { actOf } from '@/cloud/services/desk/change-order';
import { receiveTransfer } from '@/cloud/services/desk/receive-transfer';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { failure } from '@/contract/failure';
import { err, mapOk, ok, type Result } from '@/contract/result';
import type { FailureOf, Input } from '@/contract/verbs';
import { checkAddress, cleanAddress } from '@/domain/addresses/address';
import { chatCustomerId } from '@/domain/desk/chat-customer';
import { canTakeTransfer } from '@/domain/orders/transfer';

type RecordFailure = FailureOf<'desk.recordOrder'>;

export const recordOrder: Handler<'desk.recordOrder'> = async (input, ports) => {
  const [wrong] = checkAddress(input.address);
  if (wrong) return err(failure('INVALID_INPUT', { path: `address.${wrong}`, rule: 'address' }));
  const request = { ...input, address: cleanAddress(input.address) };
  return mapOk(
    await ports.db.transaction<OrderRecord, RecordFailure>(async (tx) =>
      runOnce<OrderRecord, RecordFailure>(tx, ports, {
        verb: 'desk.recordOrder',
        request,
        run: () => record(tx, request, ports),
        idOf: ({ id }) => id,
        replay: (orderId) => findOrder(tx, orderId),
      }),
    ),
    toDeskOrder,
  );
};

async function record(
  tx: Transaction,
  { address, lines, remark, shown, received }: Input<'desk.recordOrder'>,
  ports: Ports,
): Promise<Result<OrderRecord, RecordFailure>> {
  const buyer = { ...ports, caller: { shopperId: chatCustomerId(address.phone) } };
  const priced = await quoteOrder(tx, buyer, { lines, paymentChoice: {}, province: address.province });
  const refusal = refusalOf(priced.quote, shown);
  if (refusal) return err(refusal);
  const order = await writeOrder(tx, buyer, { ...priced, address, remark, isTransfer: true });
  if (received !== undefined && !canTakeTransfer(order, received))
    return err(failure('INVALID_INPUT', { path: 'received', rule: 'bounds' }));
  const written = await findOrder(tx, order.id);
  if (!written.ok) return written;
  const recorded = withAct(written.value, actOf(ports, { kind: 'recorded' }));
  await putOrder(tx, recorded);
  return ok(received === undefined ? recorded : await receiveTransfer(tx, recorded, { received, ports }));
}
