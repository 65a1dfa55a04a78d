import type { Handler } from '@/cloud/handler';
import { changeOrder, type OrderChange } from '@/cloud/services/desk/change-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { reportShipping } from '@/cloud/services/orders/report-shipping';
import type { OrderRecord } from '@/cloud/records';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { isCorrectedTo, withCorrectedParcel } from '@/domain/desk/parcels';

type Refusal = Failure<'NOT_FOUND' | 'ORDER_STATE' | 'TOO_MANY'>;

/** WeChat takes one correction of what was reported for an order. */
const CORRECTIONS = 1;

export const correctParcel: Handler<'desk.correctParcel'> = async (input, ports) => {
  const corrected = await changeOrder(input.orderId, ports, (found) => correct(found, input, ports.clock.now()));
  if (!corrected.ok) return corrected;
  await reportShipping(input.orderId, ports);
  return ok(toDeskOrder(corrected.value));
};

function correct(
  found: OrderRecord,
  { trackingNumber, correct: right }: Input<'desk.correctParcel'>,
  at: EpochMs,
): Result<OrderChange | undefined, Refusal> {
  const { order } = found;
  if (isCorrectedTo(order, right)) return ok(undefined);
  if (order.state !== 'shipped') return err(failure('ORDER_STATE', { state: order.state }));
  const shipments = order.shipments ?? [];
  if (shipments.every((shipment) => shipment.trackingNumber !== trackingNumber))
    return err(failure('NOT_FOUND', { what: 'order' }));
  if (shipments.some(({ correctedAt }) => correctedAt !== undefined))
    return err(failure('TOO_MANY', { what: 'corrections', limit: CORRECTIONS }));
  const record = { ...found, order: withCorrectedParcel(order, trackingNumber, { ...right, at }) };
  return ok({ record, act: { kind: 'corrected-parcel', trackingNumber, correct: right } });
}
