import type { Ports, Reader } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** One of the caller's own orders, inside a write or not. Another shopper's is as absent as one that never was. */
export async function findOwnOrder(
  { caller, db }: Pick<Ports, 'caller'> & { readonly db: Reader },
  orderId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const record = await db.get('orders', orderId);
  return record?.shopperId === caller.shopperId ? ok(record) : err(failure('NOT_FOUND', { what: 'order' }));
}
