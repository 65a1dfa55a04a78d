import type { Ports, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { addSales } from '@/cloud/repositories/catalog/sales';
import { withAct } from '@/cloud/repositories/orders/order-acts';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import type { Fen } from '@/contract/money';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { withTransfer } from '@/domain/orders/transfer';

import { actOf } from './change-order';

/** Writes that the seller has received a transfer for the due payment; check `canTakeTransfer` first. */
export async function receiveTransfer(
  tx: Transaction,
  found: OrderRecord,
  { received, ports }: { readonly received: Fen; readonly ports: Ports },
): Promise<OrderRecord> {
  const order = withTransfer(found.order, { received, at: ports.clock.now() });
  const record = withAct({ ...found, order }, actOf(ports, { kind: 'received-transfer', amount: received }));
  await putOrder(tx, record);
  // An order in two parts counts as sold with its first payment.
  if (duePaymentOf(found.order)?.part !== 'balance') await addSales(tx, order.lines);
  return record;
}
