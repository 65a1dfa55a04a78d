import type { LineItemInput } from '@/contract/cart/quote';
import type { FilledParcel, Parcel } from '@/contract/desk/desk-order';
import type { Order, Shipment } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { mergeLineItems } from '../cart/merge-line-items';
import { remainingLines } from '../orders/remaining-lines';

const isSameParcel = (a: Parcel, b: Parcel) => a.carrier === b.carrier && a.trackingNumber === b.trackingNumber;

/** Whether the parcels hold exactly the pieces that were not refunded, and have different numbers. */
export function canBePacked(order: Pick<Order, 'lines' | 'refunds'>, parcels: readonly FilledParcel[]): boolean {
  const numbers = new Set(parcels.map(({ trackingNumber }) => trackingNumber));
  if (parcels.length === 0 || numbers.size < parcels.length) return false;
  const [first] = parcels;
  if (parcels.length === 1 && first?.lines === undefined) return true;
  const contents = parcels.map(({ lines = [] }) => lines);
  return contents.every((lines) => lines.length > 0) && isSameContent(contents.flat(), remainingLines(order));
}

function isSameContent(packed: readonly LineItemInput[], wanted: readonly LineItemInput[]): boolean {
  const merged = mergeLineItems(packed);
  return (
    merged.length === wanted.length &&
    wanted.every(({ skuId, quantity }) => merged.find((line) => line.skuId === skuId)?.quantity === quantity)
  );
}

/** The parcels as the order keeps them: without tracking steps so far. */
export function toShipments(parcels: readonly FilledParcel[]): readonly Shipment[] {
  const isSplit = parcels.length > 1;
  return parcels.map(({ carrier, trackingNumber, lines }) => ({
    carrier,
    trackingNumber,
    ...(isSplit && lines && { lines: mergeLineItems(lines) }),
    steps: [],
  }));
}

/** Whether the order left in exactly these parcels. */
export function hasLeftIn({ shipments = [] }: Order, parcels: readonly FilledParcel[]): boolean {
  return (
    shipments.length === parcels.length &&
    shipments.every((shipment) => parcels.some((parcel) => isSameParcel(shipment, parcel)))
  );
}

/** Whether this parcel of the order was corrected to that. */
export function isCorrectedTo({ shipments = [] }: Order, correct: Parcel): boolean {
  return shipments.some((shipment) => shipment.correctedAt !== undefined && isSameParcel(shipment, correct));
}

/** The order with the corrected carrier and number of one parcel, whose tracking starts anew. */
export function withCorrectedParcel(
  order: Order,
  trackingNumber: string,
  { carrier, trackingNumber: right, at }: Parcel & { readonly at: EpochMs },
): Order {
  const correct = (shipment: Shipment): Shipment =>
    shipment.trackingNumber === trackingNumber
      ? { ...shipment, carrier, trackingNumber: right, steps: [], correctedAt: at }
      : shipment;
  return { ...order, shipments: (order.shipments ?? []).map(correct) };
}
