import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { changedBySeller } from '@/cloud/repositories/history';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { settleOrderIfDue } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { err, ok, type Result } from '@/contract/result';
import type { VerbName } from '@/contract/verbs';
import { findRefund } from '@/domain/refunds/refund-transitions';

interface RefundRef {
  readonly orderId: string;
  readonly refundId: string;
}

type RefundUpdate<F> = (
  found: { readonly order: Order; readonly refund: Refund },
  tx: Transaction,
) => Promise<Result<Order, F>> | Result<Order, F>;

/**
 * Updates a refund of any shopper's order, for the seller only. What is due in the order is settled before, and after:
 * an agreed amount is requested from the payment service at once. If that fails, the order's next visit or sweep does
 * it.
 */
export async function updateAnyRefund<F>(
  { verb, ref: { orderId, refundId } }: { readonly verb: VerbName; readonly ref: RefundRef },
  ports: Ports,
  update: RefundUpdate<F>,
): Promise<Result<OrderRecord, F | Failure<'NOT_FOUND'> | WriteFailure>> {
  const stored = await ports.db.get('orders', orderId);
  if (!stored) return err(failure('NOT_FOUND', { what: 'order' }));
  await settleOrderIfDue(stored.order, ports);
  const updated = await ports.db.transaction<OrderRecord, F | Failure<'NOT_FOUND'>>(async (tx) => {
    const found = (await tx.get('orders', orderId)) ?? stored;
    const refund = findRefund(found.order, refundId);
    if (!refund) return err(failure('NOT_FOUND', { what: 'refund' }));
    const result = await update({ order: found.order, refund }, tx);
    if (!result.ok) return result;
    if (result.value === found.order) return ok(found);
    const record = changedBySeller({ ...found, order: result.value }, verb, ports);
    await putOrder(tx, record);
    return ok(record);
  });
  if (!updated.ok) return updated;
  const settled = await settleOrderIfDue(updated.value.order, ports);
  return settled.ok ? ok({ ...updated.value, order: settled.value }) : updated;
}
