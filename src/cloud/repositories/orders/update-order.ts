import type { Ports, WriteFailure } from '@/cloud/ports';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';

import { putOrder } from './put-order';

/** Updates an order in a transaction: `update` gets the order as stored now, so concurrent changes are not lost. */
export function updateOrder(
  orderId: string,
  { db }: Pick<Ports, 'db'>,
  update: (order: Order) => Order,
): Promise<Result<Order, WriteFailure>> {
  return db.transaction<Order, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (!found) throw new Error(`order ${orderId} is gone`);
    const updated = update(found.order);
    if (updated !== found.order) await putOrder(tx, { ...found, order: updated });
    return ok(updated);
  });
}
