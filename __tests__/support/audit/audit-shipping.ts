import type { Engine } from '@/cloud/embedded/engine';
import type { OrderRecord } from '@/cloud/records';
import { openShippingDuty, shippingDuty } from '@/domain/orders/shipping-duty';
import { isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';

type Books = Engine['store'];

const labelsOf = (parcels: readonly { readonly carrier: string; readonly trackingNumber: string }[]) =>
  parcels.map(({ carrier, trackingNumber }) => `${carrier} ${trackingNumber}`).join();

/** What the books of the shipping management say wrongly or not at all about an order that was sent. */
function problemsOf({ order }: OrderRecord, { get }: Books): readonly string[] {
  const counted = paymentsOf(order).filter(({ number }) => isPaymentApplied(order, number));
  return counted.flatMap(({ number }) => {
    const known = get('sandboxShipping', number);
    if (!known) return [`${number}: sent, and never reported`];
    const sent = labelsOf(order.shipments ?? []);
    return labelsOf(known.parcels) === sent ? [] : [`${number}: reported as ${labelsOf(known.parcels)}, not ${sent}`];
  });
}

/** Checks that what the shop takes for reported stands in the books, and that nothing stands there that was not sent. */
export function auditShipping(store: Books): readonly string[] {
  const orders = store.list('orders');
  const reported = orders.filter(
    ({ order, shippingReport }) => shippingDuty(order) && !openShippingDuty(order, shippingReport?.state),
  );
  const sentNumbers = orders
    .filter(({ order }) => order.shipments ?? order.events.some(({ state }) => state === 'received'))
    .flatMap(({ order }) => paymentsOf(order).map(({ number }) => number));
  const unsent = store.list('sandboxShipping').filter(({ id }) => !sentNumbers.includes(id));
  return [
    ...reported.flatMap((record) => problemsOf(record, store)),
    ...unsent.map(({ id }) => `${id}: reported, and never sent`),
  ];
}

/** Sent orders that WeChat was not told of; to be empty after a sweep while all services work. */
export function forgottenReports(store: Books): readonly string[] {
  const sent = store.list('orders').filter(({ order }) => shippingDuty(order));
  return sent.flatMap((record) => problemsOf(record, store));
}
