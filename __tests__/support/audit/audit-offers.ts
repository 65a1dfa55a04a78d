import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import type { Engine } from '@/cloud/embedded/engine';
import { ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { floorOf } from '@/domain/offers/bargain-rule';

/** Whether the order was cancelled before it was fully paid. */
function endedUnpaid({ state, events }: Order): boolean {
  return state === 'cancelled' && !events.some((event) => event.state === 'paid');
}

/**
 * Checks that an accepted offer is `used` exactly while one order uses it, and that no agreed price is below the floor
 * price.
 */
export function auditOffers({ list }: Engine['store'], { skuById }: CatalogSnapshot): readonly string[] {
  const usedByOrders = list('orders')
    .filter(({ order }) => !endedUnpaid(order))
    .flatMap(({ order, shopperId }) =>
      order.lines.flatMap(({ bargain }) => (bargain?.used ? [`${shopperId} ${bargain.offerId} ${order.id}`] : [])),
    );
  const all = list('offers').flatMap(({ shopperId, offers }) => offers.map((offer) => ({ shopperId, offer })));
  const used = all.flatMap(({ shopperId, offer: { id, state, orderId } }) =>
    state === 'used' ? [`${shopperId} ${id} ${orderId}`] : [],
  );
  return [
    ...(used.sort().join() === usedByOrders.sort().join()
      ? []
      : [`offers used: ${used.join()}; used by orders: ${usedByOrders.join()}`]),
    ...all.flatMap(({ offer: { id, skuId, state, price } }) => {
      const found = skuById.get(skuId);
      const floor = found?.record.bargain ? floorOf(found.record.bargain, found.sku) : ZERO;
      const isAgreed = state === 'accepted' || state === 'used' || state === 'countered';
      return isAgreed && price < floor ? [`${id}: ${price} agreed on, below ${floor}`] : [];
    }),
  ];
}
