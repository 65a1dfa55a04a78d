import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';

import type { Ports } from '../ports';
import type { OrderRecord } from '../records';

/** One of the caller's own orders. Another shopper's is as absent as one that never was. */
export async function findOwnOrder(
  { caller, db }: Pick<Ports, 'caller' | 'db'>,
  orderId: string,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const record = await db.get('orders', orderId);
  return record?.shopperId === caller.shopperId ? ok(record) : err(failure('NOT_FOUND', { what: 'order' }));
}
