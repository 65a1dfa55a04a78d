import { ship } from '@/cloud/handlers/desk/orders/ship';
import type { Ports } from '@/cloud/ports';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import type { Parcel } from '@/contract/desk/desk-order';
import type { Order, TrackingStep } from '@/contract/orders/order';
import { MINUTE, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { lastEventAt } from '@/domain/last-event';
import { isUnclaimed } from '@/domain/orders/order';
import { canShip } from '@/domain/orders/receipt';
import { hasArrived } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import { findForSeller, portsAt } from './seller-ports';

/** When the demo seller ships, ms after the order is ready: short enough to be seen when trying out the shop. */
export const PACKING_DELAY = 2 * MINUTE;

function timeOf(order: Order, state: 'paid' | 'shipped'): EpochMs | undefined {
  return order.events.find((event) => event.state === state)?.at;
}

/** When the order is paid, a gift has an address and all pre-ordered goods have arrived at the seller; undefined before. */
function packingStartsAt(order: Order): EpochMs | undefined {
  const paidAt = canShip(order) && !isUnclaimed(order) ? timeOf(order, 'paid') : undefined;
  const { sourcing = [], lines } = order;
  const isComplete = hasArrived(order) && lines.filter(({ preorder }) => preorder).length === sourcing.length;
  if (paidAt === undefined || !isComplete) return undefined;
  return Math.max(paidAt, order.gift?.claimedAt ?? 0, ...sourcing.flatMap(({ steps }) => steps.map(({ at }) => at)));
}

/** When the demo seller ships the order; undefined if that is not due by `now`. */
export function shippingAt(order: Order, now: EpochMs): EpochMs | undefined {
  const startsAt = packingStartsAt(order);
  if (startsAt === undefined || now < startsAt + PACKING_DELAY) return undefined;
  return Math.max(startsAt + PACKING_DELAY, ...(order.refunds ?? []).map(lastEventAt));
}

/** Her parcel with an order, whose number is marked as a sample. */
export function sampleParcel({ number }: Order): Parcel {
  return { carrier: parcel.carrier, trackingNumber: parcel.trackingNumber(number) };
}

/**
 * An order with what its carrier has reported by `now`; the same object without a change. A parcel that a person sent has
 * no simulated carrier.
 */
export function afterTracking(order: Order, now: EpochMs): Order {
  return order.state === 'shipped' ? track(order, now) : order;
}

function track(order: Order, now: EpochMs): Order {
  const shippedAt = timeOf(order, 'shipped');
  const shipment = order.shipments?.[0];
  if (shippedAt === undefined || shipment?.trackingNumber !== parcel.trackingNumber(order.number)) return order;
  const steps = stepsUntil(now, shippedAt, order);
  return steps.length === shipment.steps.length ? order : { ...order, shipments: [{ ...shipment, steps }] };
}

function stepsUntil(now: EpochMs, shippedAt: EpochMs, { address }: Order): readonly TrackingStep[] {
  if (!address) return [];
  const steps = parcel.steps.map(({ minutes, text }) => ({ at: shippedAt + minutes * MINUTE, text: text(address) }));
  return steps.filter(({ at }) => at <= now).reverse();
}

/** Ships what is due, unless a person was faster; the carrier writes tracking steps up to `now`. */
export async function simulateParcels(store: Store, now: EpochMs, ports: Ports): Promise<void> {
  for (const { document } of findForSeller(store, 'ordersForSeller')) {
    const { order } = document;
    const at = shippingAt(order, now);
    if (at !== undefined) await ship({ orderId: order.id, parcels: [sampleParcel(order)] }, portsAt(at, ports));
    if (at !== undefined || afterTracking(order, now) !== order)
      await updateOrder(order.id, ports, (found) => afterTracking(found, now));
  }
}
