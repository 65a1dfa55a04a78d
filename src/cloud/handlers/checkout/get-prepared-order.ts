import type { Handler } from '@/cloud/handler';
import { findPreparedOrder } from '@/cloud/services/checkout/find-prepared-order';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

export const getPreparedOrder: Handler<'preparedOrder.get'> = async ({ preparedOrderId }, ports) => {
  const found = await findPreparedOrder(preparedOrderId, ports);
  return found ? ok(found) : err(failure('NOT_FOUND', { what: 'prepared-order' }));
};
