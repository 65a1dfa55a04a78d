import type { Ports, Reader } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

/** One of the caller's own orders, inside a transaction or not. Another shopper's order is NOT_FOUND. */
export async function findOwnOrder(
  { caller, db }: Pick<Ports, 'caller'> & { readonly db: Reader },
  orderId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const record = await db.get('orders', orderId);
  return record?.shopperId === caller.shopperId ? ok(record) : err(failure('NOT_FOUND', { what: 'order' }));
}
