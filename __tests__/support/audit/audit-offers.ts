import type { ShopWindow } from '@/cloud/catalog-snapshot';
import type { Engine } from '@/cloud/embedded/engine';
import { ZERO } from '@/contract/money';
import type { Order } from '@/contract/orders/order';
import { floorOf } from '@/domain/offers/bargain-rule';

/** It ended before all of it was paid. */
function cameToNothing({ state, events }: Order): boolean {
  return state === 'cancelled' && !events.some((event) => event.state === 'paid');
}

/** An agreed price is used exactly while one order, not ended unpaid, was placed with it; none is below its seller's floor. */
export function auditOffers({ list }: Engine['store'], { skuById }: ShopWindow): readonly string[] {
  const held = list('orders')
    .filter(({ order }) => !cameToNothing(order))
    .flatMap(({ order, shopperId }) =>
      order.lines.flatMap(({ bargain }) => (bargain?.used ? [`${shopperId} ${bargain.offerId} ${order.id}`] : [])),
    );
  const all = list('offers').flatMap(({ shopperId, offers }) => offers.map((offer) => ({ shopperId, offer })));
  const used = all.flatMap(({ shopperId, offer: { id, state, orderId } }) =>
    state === 'used' ? [`${shopperId} ${id} ${orderId}`] : [],
  );
  return [
    ...(used.sort().join() === held.sort().join() ? [] : [`offers used: ${used.join()}; held: ${held.join()}`]),
    ...all.flatMap(({ offer: { id, skuId, state, price } }) => {
      const found = skuById.get(skuId);
      const floor = found?.record.bargain ? floorOf(found.record.bargain, found.sku) : ZERO;
      const isAgreed = state === 'accepted' || state === 'used' || state === 'countered';
      return isAgreed && price < floor ? [`${id}: ${price} agreed on, below ${floor}`] : [];
    }),
  ];
}
