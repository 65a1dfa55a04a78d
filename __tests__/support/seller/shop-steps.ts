import { fen, yuan } from '@/contract/money';
import { DAY, HOUR } from '@/contract/time';

import { SHOPPERS, type Simulation, type Step } from '../simulation';

/** A period that has begun, or begins in an hour. */
function aPeriod({ shop: { clock }, pick }: Simulation) {
  const since = clock.now + pick([-HOUR, -HOUR, HOUR]);
  return { since, until: since + pick([2 * HOUR, DAY, 9 * DAY]) };
}

/** She sends nothing for some days, says otherwise, or goes on; sometimes from two phones at the same time. */
export const pauseStep: Step = async (simulation) => {
  const { shop, chance } = simulation;
  const found = await shop.call('desk.getShop', {});
  if (!found.ok) return;
  const { version, fields } = found.value;
  const { pause: _before, ...open } = fields.shop;
  simulation.requests += 1;
  const requestId = `shop-${simulation.requests}`;
  const pause = chance(0.7) ? { pause: { ...aPeriod(simulation), text: '回老家几天' } } : {};
  const input = { requestId, version, fields: { ...fields, shop: { ...open, ...pause } } };
  await Promise.all([
    shop.call('desk.saveShop', input),
    chance(0.3) && shop.call('desk.saveShop', { ...input, requestId: `${requestId}-other` }),
  ]);
};

/** She makes a time price for tea, or ends one; sometimes while someone places an order. */
export const timePriceStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const listed = await shop.call('desk.listPromotions', {});
  const promotions = listed.ok ? listed.value.promotions : [];
  if (promotions.length > 0 && chance(0.5)) {
    const { id, version } = pick(promotions);
    return shop.call('desk.removePromotion', { promotionId: id, version });
  }
  simulation.requests += 1;
  const fields = {
    ...aPeriod(simulation),
    ...({ kind: 'limited-time-price', name: '几天', basis: '上周标价' } as const),
    ...{ goodsIds: ['tea'], skuIds: [] },
    newPrice: { price: yuan(pick([20, 25, 29])) },
  };
  const save = () => shop.call('desk.savePromotion', { requestId: `promotion-${simulation.requests}`, fields });
  return Promise.all([save(), chance(0.2) && save()]);
};

/** She makes a coupon or withdraws one; a shopper claims one at the same time. */
export const couponStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const listed = await shop.call('desk.listCoupons', {});
  const coupons = listed.ok ? listed.value.coupons : [];
  simulation.requests += 1;
  const { since, until } = aPeriod(simulation);
  const fields = {
    ...{ name: '老客券', discount: fen(pick([100, 700, 5_000])), minSpend: yuan(pick([0, 50])) },
    ...{ validFrom: since, validUntil: until },
  };
  const { id: couponId, version } = coupons.length > 0 ? pick(coupons) : { id: '', version: 1 };
  await Promise.all([
    couponId !== '' && chance(0.3)
      ? shop.call('desk.removeCoupon', { couponId, version })
      : shop.call('desk.saveCoupon', { requestId: `coupon-${simulation.requests}`, fields }),
    couponId !== '' && shop.callAs(pick(SHOPPERS))('coupon.claim', { couponId }),
  ]);
};
