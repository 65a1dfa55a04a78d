import type { Order, TrackingStep } from '@/contract/orders/order';
import { MINUTE, type EpochMs } from '@/contract/time';
import { parcel } from '@/demo/parcel';
import { lastAt } from '@/domain/last-event';
import { canShip, shippedOrder } from '@/domain/orders/receipt';
import { hasArrived } from '@/domain/orders/sourcing';

import type { Store } from '../storage/store';
import { tendOrders } from './each-order';

/** How long the demo seller packs: soon enough that who tries the shop sees it. */
export const PACKING = 2 * MINUTE;

/**
 * An order as the demo seller and her carrier leave it at `now`: paid orders are sent, and parcels on their way are
 * heard of. The same order where they have nothing to do. A real shop's orders move by its seller alone.
 */
export function afterSeller(order: Order, now: EpochMs): Order {
  const sent = send(order, now);
  return sent.state === 'shipped' ? track(sent, now) : sent;
}

function timeOf(order: Order, state: 'paid' | 'shipped'): EpochMs | undefined {
  return order.events.find((event) => event.state === state)?.at;
}

/** From when on the seller packs: it is paid, and what she had to buy first has come. */
function packsFrom(order: Order): EpochMs | undefined {
  const paidAt = canShip(order) ? timeOf(order, 'paid') : undefined;
  const { sourcing = [], lines } = order;
  const isHere = hasArrived(order) && lines.filter(({ preorder }) => preorder).length === sourcing.length;
  if (paidAt === undefined || !isHere) return undefined;
  return Math.max(paidAt, ...sourcing.flatMap(({ steps }) => steps.map(({ at }) => at)));
}

function send(order: Order, now: EpochMs): Order {
  const from = packsFrom(order);
  if (from === undefined || now < from + PACKING) return order;
  const { carrier, trackingNumber } = parcel;
  const at = Math.max(from + PACKING, ...(order.refunds ?? []).map(lastAt));
  return shippedOrder(order, { carrier, trackingNumber: trackingNumber(order.number), steps: [] }, at);
}

function track(order: Order, now: EpochMs): Order {
  const sentAt = timeOf(order, 'shipped');
  const { shipment } = order;
  if (sentAt === undefined || shipment?.trackingNumber !== parcel.trackingNumber(order.number)) return order;
  const steps = stepsUntil(now, sentAt, order);
  return steps.length === shipment.steps.length ? order : { ...order, shipment: { ...shipment, steps } };
}

function stepsUntil(now: EpochMs, sentAt: EpochMs, { address }: Order): readonly TrackingStep[] {
  if (!address) return [];
  const told = parcel.way.map(({ minutes, text }) => ({ at: sentAt + minutes * MINUTE, text: text(address) }));
  return told.filter(({ at }) => at <= now).reverse();
}

/** Writes what the seller and her carrier have done by `now`. */
export function tendParcels(store: Store, now: EpochMs): Promise<void> {
  return tendOrders(store, (order) => afterSeller(order, now));
}
