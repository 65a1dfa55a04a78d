import type { Ports, WriteTrouble } from '@/cloud/ports';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';

/** Writes an order as `move` leaves it, read anew inside the write: what happened meanwhile is not lost. */
export function moveOrder(
  orderId: string,
  { db }: Pick<Ports, 'db'>,
  move: (order: Order) => Order,
): Promise<Result<Order, WriteTrouble>> {
  return db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    const moved = move(found.order);
    if (moved !== found.order) tx.put('orders', { ...found, order: moved });
    return ok(moved);
  });
}
