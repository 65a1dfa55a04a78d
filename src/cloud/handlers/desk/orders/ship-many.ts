import type { Handler } from '@/cloud/handler';
import { shipOrder } from '@/cloud/services/desk/ship-order';
import type { Failure, FailureCode } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { ShipFailure } from '@/contract/verbs/desk/orders';

/**
 * One order after the other, each in a transaction of its own. When the cloud itself fails, the whole ask fails: sent
 * again, it finds the orders that have left already.
 */
export const shipMany: Handler<'desk.shipMany'> = async ({ parcels }, ports) => {
  const results: { readonly orderId: string; readonly failure?: ShipFailure }[] = [];
  for (const { orderId, ...parcel } of parcels) {
    const shipped = await shipOrder(orderId, [parcel], ports);
    if (shipped.ok) results.push({ orderId });
    else if (isRefusal(shipped.failure)) results.push({ orderId, failure: shipped.failure });
    else return err(shipped.failure);
  }
  return ok({ results });
};

const REFUSALS: readonly FailureCode[] = ['NOT_FOUND', 'ORDER_STATE', 'REFUND_STATE'] satisfies ShipFailure['code'][];

/** Whether this one order could not be shipped, rather than the cloud having failed. */
function isRefusal(failure: Failure): failure is ShipFailure {
  return REFUSALS.includes(failure.code);
}
