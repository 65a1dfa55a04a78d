import type { Input } from '@/contract/verbs';

import { SHOPPERS, type Step } from '../simulation';
import { saveAddress } from '../shop';
import { FRIENDS_ADDRESS, giftIdOf, giftInput } from './gifts';

const QUANTITIES: readonly Readonly<Record<string, number>>[] = [
  { 'tea-1': 1 },
  { 'bowl-white': 1 },
  { 'bowl-white': 2, 'tea-1': 1 },
  { 'cup-red': 1 },
];

/** A shopper gives something, sometimes twice at the same time, and usually pays. */
export const giveStep: Step = async (simulation) => {
  const { shop, pick, chance } = simulation;
  const call = shop.callAs(pick(SHOPPERS));
  simulation.requests += 1;
  const requestId = `request-${simulation.requests}`;
  const input = await giftInput(call, { quantities: pick(QUANTITIES), requestId }).catch(() => undefined);
  if (!input) return;
  const [placed] = await Promise.all([call('order.place', input), chance(0.2) && call('order.place', input)]);
  if (!placed.ok || chance(0.1)) return;
  await call('order.pay', { orderId: placed.value.id });
  await shop.settle(placed.value.number, 'paid');
  await call('order.confirmPayment', { orderId: placed.value.id });
};

/** Some shopper claims a gift, sometimes with another kind, from far away, or at the same time as somebody else. */
export const claimGiftStep: Step = async ({ shop, pick, chance }) => {
  const gifts = shop.engine.store.list('orders').filter(({ order }) => order.gift);
  if (gifts.length === 0) return;
  const { order, shopperId } = pick(gifts);
  const changes = chance(0.4) ? { changes: [{ skuId: 'bowl-white', to: pick(['bowl-black', 'bowl-gold']) }] } : {};
  const claim = async (friend: string) => {
    const call = shop.callAs(friend);
    const far = chance(0.1);
    const province = far ? { ...FRIENDS_ADDRESS, province: '新疆维吾尔自治区' } : FRIENDS_ADDRESS;
    const address = await saveAddress(call, province, `address-${friend}-${far}`).catch(() => undefined);
    if (address) await call('gift.claim', { giftId: giftIdOf(order), addressId: address.id, ...changes });
  };
  await Promise.all([
    claim(pick(SHOPPERS)),
    chance(0.3) && claim(pick(SHOPPERS)),
    chance(0.2) && shop.callAs(shopperId)('gift.takeBack', { orderId: order.id }),
  ]);
};

/** A giver takes a gift back, sometimes twice at the same time. */
export const takeGiftBackStep: Step = async ({ shop, pick, chance }) => {
  const gifts = shop.engine.store.list('orders').filter(({ order }) => order.gift);
  if (gifts.length === 0) return;
  const { id: orderId, shopperId } = pick(gifts);
  const call = shop.callAs(chance(0.05) ? pick(SHOPPERS) : shopperId);
  const input: Input<'gift.takeBack'> = { orderId };
  await Promise.all([call('gift.takeBack', input), chance(0.3) && call('gift.takeBack', input)]);
};
