import type { Ports, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { ok, type Result } from '@/contract/result';

import { putOrder } from './put-order';

/** Updates what only the cloud knows of an order; the same record for no change. An order that is gone is left alone. */
export function updateRecord(
  orderId: string,
  { db }: Pick<Ports, 'db'>,
  update: (found: OrderRecord) => OrderRecord,
): Promise<Result<void, WriteFailure>> {
  return db.transaction<void, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    const updated = found && update(found);
    if (updated && updated !== found) await putOrder(tx, updated);
    return ok(undefined);
  });
}
