import type { Reader } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** An order of any shopper, for the seller. */
export async function findOrder(db: Reader, orderId: string): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const record = await db.get('orders', orderId);
  return record ? ok(record) : err(failure('NOT_FOUND', { what: 'order' }));
}
