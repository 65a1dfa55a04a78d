import { afterTracking, sampleParcel, shippingAt } from '@/cloud/embedded/simulated-seller/parcels';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { shippedOrder } from '@/domain/orders/receipt';

/** An order after the demo seller has shipped it and her carrier has reported tracking steps by `now`. */
export function afterShipping(order: Order, now: EpochMs): Order {
  const at = shippingAt(order, now);
  const shipped = at === undefined ? order : shippedOrder(order, [{ ...sampleParcel(order), steps: [] }], at);
  return afterTracking(shipped, now);
}
