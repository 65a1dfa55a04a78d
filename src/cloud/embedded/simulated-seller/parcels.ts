import type { Order, TrackingStep } from '@/contract/orders/order';
import { MINUTE, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { lastEventAt } from '@/domain/last-event';
import { canShip, shippedOrder } from '@/domain/orders/receipt';
import { hasArrived } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import { updateEachOrder } from './update-documents';

/** When the demo seller ships, ms after the order is ready: short enough to be seen when trying out the shop. */
export const PACKING_DELAY = 2 * MINUTE;

/**
 * An order after the demo seller has shipped it and the carrier has reported tracking steps by `now`; the same object
 * without a change. In a real shop only the seller moves orders.
 */
export function afterShipping(order: Order, now: EpochMs): Order {
  const shipped = ship(order, now);
  return shipped.state === 'shipped' ? track(shipped, now) : shipped;
}

function timeOf(order: Order, state: 'paid' | 'shipped'): EpochMs | undefined {
  return order.events.find((event) => event.state === state)?.at;
}

/** When the order is paid and all pre-ordered goods have arrived at the seller; undefined before. */
function packingStartsAt(order: Order): EpochMs | undefined {
  const paidAt = canShip(order) ? timeOf(order, 'paid') : undefined;
  const { sourcing = [], lines } = order;
  const isComplete = hasArrived(order) && lines.filter(({ preorder }) => preorder).length === sourcing.length;
  if (paidAt === undefined || !isComplete) return undefined;
  return Math.max(paidAt, ...sourcing.flatMap(({ steps }) => steps.map(({ at }) => at)));
}

function ship(order: Order, now: EpochMs): Order {
  const startsAt = packingStartsAt(order);
  if (startsAt === undefined || now < startsAt + PACKING_DELAY) return order;
  const { carrier, trackingNumber } = parcel;
  const at = Math.max(startsAt + PACKING_DELAY, ...(order.refunds ?? []).map(lastEventAt));
  return shippedOrder(order, [{ carrier, trackingNumber: trackingNumber(order.number), steps: [] }], at);
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

/** Writes shipments and tracking steps up to `now`. */
export function simulateParcels(store: Store, now: EpochMs): Promise<void> {
  return updateEachOrder(store, (order) => afterShipping(order, now));
}
