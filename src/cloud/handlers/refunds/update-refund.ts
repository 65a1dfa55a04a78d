import type { Ports, WriteTrouble } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { findSettled } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import { err, type Result } from '@/contract/result';
import { findRefund } from '@/domain/refunds/refund-moves';

interface Which {
  readonly orderId: string;
  readonly refundId: string;
}

type Move = (order: Order, refund: Refund) => Result<Order, Failure<'REFUND_STATE'>>;

/** Moves one of the caller's own refunds, after time has done what is its own to do. */
export async function moveRefund(
  { orderId, refundId }: Which,
  ports: Ports,
  move: Move,
): Promise<Result<Order, Failure<'NOT_FOUND' | 'REFUND_STATE'> | WriteTrouble>> {
  const settled = await findSettled(ports, orderId);
  if (!settled.ok) return settled;
  return ports.db.transaction<Order, Failure<'NOT_FOUND' | 'REFUND_STATE'>>(async (tx) => {
    const found = await findOwnOrder({ ...ports, db: tx }, orderId);
    if (!found.ok) return found;
    const { order } = found.value;
    const refund = findRefund(order, refundId);
    if (!refund) return err(failure('NOT_FOUND', { what: 'refund' }));
    const moved = move(order, refund);
    if (moved.ok && moved.value !== order) tx.put('orders', { ...found.value, order: moved.value });
    return moved;
  });
}
