import type { Ports, WriteFailure } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { findSettledOrder } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { err, type Result } from '@/contract/result';
import { findRefund } from '@/domain/refunds/refund-transitions';

interface RefundRef {
  readonly orderId: string;
  readonly refundId: string;
}

type RefundUpdate = (order: Order, refund: Refund) => Result<Order, Failure<'REFUND_STATE'>>;

/** Updates one of the caller's refunds, after settling what is due in the order. */
export async function updateRefund(
  { orderId, refundId }: RefundRef,
  ports: Ports,
  update: RefundUpdate,
): Promise<Result<Order, Failure<'NOT_FOUND' | 'REFUND_STATE'> | WriteFailure>> {
  const settled = await findSettledOrder(ports, orderId);
  if (!settled.ok) return settled;
  return ports.db.transaction<Order, Failure<'NOT_FOUND' | 'REFUND_STATE'>>(async (tx) => {
    const found = await findOwnOrder({ ...ports, db: tx }, orderId);
    if (!found.ok) return found;
    const { order } = found.value;
    const refund = findRefund(order, refundId);
    if (!refund) return err(failure('NOT_FOUND', { what: 'refund' }));
    const updated = update(order, refund);
    if (updated.ok && updated.value !== order) await putOrder(tx, { ...found.value, order: updated.value });
    return updated;
  });
}
