import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { shipOrder } from '@/cloud/services/desk/ship-order';
import { reportShipping } from '@/cloud/services/orders/report-shipping';
import type { Failure, FailureCode } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { ShipFailure } from '@/contract/verbs/desk/orders';

interface ShipResult {
  readonly orderId: string;
  readonly failure?: ShipFailure;
}

/**
 * One order after the other, each in a transaction of its own. When the cloud itself fails, the whole ask fails: sent
 * again, it finds the orders that have left already.
 */
export const shipMany: Handler<'desk.shipMany'> = async ({ parcels }, ports) => {
  const results: ShipResult[] = [];
  for (const { orderId, ...parcel } of parcels) {
    const shipped = await shipOrder(orderId, [parcel], ports);
    if (shipped.ok) results.push({ orderId });
    else if (isRefusal(shipped.failure)) results.push({ orderId, failure: shipped.failure });
    else return err(shipped.failure);
  }
  await reportSome(results, ports);
  return ok({ results });
};

/** Reports to WeChat in one ask, each a call that she waits for; the sweep makes the rest. */
const MAX_REPORTS = 20;

async function reportSome(results: readonly ShipResult[], ports: Ports): Promise<void> {
  for (const { orderId } of results.filter(({ failure }) => !failure).slice(0, MAX_REPORTS))
    if (!(await reportShipping(orderId, ports))) return;
}

const REFUSALS: readonly FailureCode[] = ['NOT_FOUND', 'ORDER_STATE', 'REFUND_STATE'] satisfies ShipFailure['code'][];

/** Whether this one order could not be shipped, rather than the cloud having failed. */
function isRefusal(failure: Failure): failure is ShipFailure {
  return REFUSALS.includes(failure.code);
}
