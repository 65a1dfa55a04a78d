import type { Ports } from '@/cloud/ports';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { FilledParcel } from '@/contract/desk/desk-order';
import type { Order } from '@/contract/orders/order';
import { isRefundOpen } from '@/contract/refunds/refund';
import { canBePacked, hasLeftIn, toShipments } from '@/domain/desk/parcels';
import { isReadyToShip } from '@/domain/desk/tasks';
import { shippedOrder } from '@/domain/orders/receipt';

import { changeOrder, type ChangedOrder } from './change-order';

type Refusal = Failure<'ORDER_STATE' | 'REFUND_STATE' | 'INVALID_INPUT'>;

/** Ships an order in these parcels, unless it has left in them already. */
export function shipOrder(
  orderId: string,
  parcels: readonly FilledParcel[],
  ports: Ports,
): Promise<ChangedOrder<Refusal>> {
  return changeOrder<Refusal>(orderId, ports, (found) => {
    if (hasLeftIn(found.order, parcels)) return ok(undefined);
    const order = shipped(found.order, parcels, ports);
    if (!order.ok) return order;
    const labels = parcels.map(({ carrier, trackingNumber }) => ({ carrier, trackingNumber }));
    return ok({ record: { ...found, order: order.value }, act: { kind: 'shipped', parcels: labels } });
  });
}

function shipped(order: Order, parcels: readonly FilledParcel[], { clock }: Ports): Result<Order, Refusal> {
  const open = order.refunds?.find(isRefundOpen);
  if (order.state === 'paid' && open) return err(failure('REFUND_STATE', { state: open.state }));
  if (!isReadyToShip(order)) return err(failure('ORDER_STATE', { state: order.state }));
  const [first, ...more] = toShipments(parcels);
  if (!first || !canBePacked(order, parcels))
    return err(failure('INVALID_INPUT', { path: 'parcels', rule: 'content' }));
  return ok(shippedOrder(order, [first, ...more], clock.now()));
}
