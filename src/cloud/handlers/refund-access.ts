import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/order';
import type { Refund } from '@/contract/refund';
import { err, ok, type Result } from '@/contract/result';
import { findRefund } from '@/domain/refund-moves';

import type { Ports, Transaction, WriteTrouble } from '../ports';
import type { OrderRecord } from '../records';
import { settleIfDue } from './order-due';

/** One of the caller's own orders, read inside a write. Another shopper's is as absent as one that never was. */
export async function ownOrderIn(
  tx: Transaction,
  { caller }: Pick<Ports, 'caller'>,
  orderId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const record = await tx.get('orders', orderId);
  return record?.shopperId === caller.shopperId ? ok(record) : err(failure('NOT_FOUND', { what: 'order' }));
}

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
  const record = await ports.db.get('orders', orderId);
  // What stands in the way of settling stands in the way of nothing else.
  if (record?.shopperId === ports.caller.shopperId) await settleIfDue(record.order, ports);
  return ports.db.transaction<Order, Failure<'NOT_FOUND' | 'REFUND_STATE'>>(async (tx) => {
    const found = await ownOrderIn(tx, ports, orderId);
    if (!found.ok) return found;
    const { order } = found.value;
    const refund = findRefund(order, refundId);
    if (!refund) return err(failure('NOT_FOUND', { what: 'refund' }));
    const moved = move(order, refund);
    if (moved.ok && moved.value !== order) tx.put('orders', { ...found.value, order: moved.value });
    return moved;
  });
}
