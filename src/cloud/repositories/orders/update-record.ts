import { putOrder } from './put-order';
import type { Ports, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { ok, type Result } from '@/contract/result';

/** Writes fields of an order's record that only jobs read; an order that is gone is left alone. */
export function updateRecord(
  orderId: string,
  { db }: Pick<Ports, 'db'>,
  fields: Pick<OrderRecord, 'askedAt' | 'shippingReport'>,
): Promise<Result<void, WriteFailure>> {
  return db.transaction<void, never>(async (tx) => {
    const found = await tx.get('orders', orderId);
    if (found) await putOrder(tx, { ...found, ...fields });
    return ok(undefined);
  });
}
