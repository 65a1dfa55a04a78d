import type { AddressFields } from '@/contract/addresses/address';
import type { DeskAct } from '@/contract/desk/desk-order';
import type { Order, OrderEvent, Shipment } from '@/contract/orders/order';
import type { Refund, RefundEvent } from '@/contract/refunds/refund';

/** Goes where a person stood. That the order was sent somewhere stays known: one without an address was sold at the stall. */
const NOBODY: AddressFields = { name: '***', phone: '', province: '', city: '', district: '', detail: '' };

function withoutMessage<E extends OrderEvent | RefundEvent>({ message: _words, ...event }: E) {
  return event;
}

function withoutSteps(shipment: Shipment): Shipment {
  return { ...shipment, steps: [] };
}

function namelessRefund(refund: Refund): Refund {
  return { ...refund, description: '', pictures: [], events: refund.events.map(withoutMessage) };
}

/**
 * What has to be kept of an order: goods, money, times, parcel numbers. No word that a person wrote, as a name may stand
 * in it, and nothing of the carrier's way to a door.
 */
export function namelessOrder(order: Order): Order {
  const { address, gift, shipments, sourcing, refunds } = order;
  return {
    ...order,
    remark: '',
    events: order.events.map(withoutMessage),
    ...(address && { address: NOBODY }),
    ...(gift && { gift: { ...gift, from: '', words: '' } }),
    ...(shipments && { shipments: shipments.map(withoutSteps) }),
    ...(sourcing && {
      sourcing: sourcing.map((line) => ({
        ...line,
        steps: line.steps.map((step) => ({ ...step, note: '', evidence: [] })),
      })),
    }),
    ...(refunds && { refunds: refunds.map(namelessRefund) }),
  };
}

/** An order without the friend to whom it was sent. */
export function withoutFriend(order: Order): Order {
  const { address, shipments } = order;
  return {
    ...order,
    ...(address && { address: NOBODY }),
    ...(shipments && { shipments: shipments.map(withoutSteps) }),
  };
}

/** The same of what the seller did with an order. */
export function namelessAct(act: DeskAct): DeskAct {
  return 'text' in act ? { ...act, text: '' } : act;
}
