import type { Ports, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';

import { settlePayment } from '../payment/settle-payment';

/**
 * Makes a change that the seller has decided and that still waits for the payment service, and returns the order. If
 * the service can't be reached, the change stays decided: sent again, it is made.
 */
export async function settlePendingChange(
  orderId: string,
  ports: Ports,
): Promise<Result<OrderRecord, Failure<'NOT_FOUND'> | WriteFailure>> {
  const found = await findOrder(ports.db, orderId);
  if (!found.ok || !found.value.order.pendingChange) return found;
  const settled = await settlePayment(found.value.order, ports);
  return settled.ok ? findOrder(ports.db, orderId) : settled;
}
