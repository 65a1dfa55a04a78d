import { THINKING } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { Order, OrderState } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';
import { calledForBalance } from '@/domain/orders/balance';

import { moveOn } from '../native/phone';
import { broughtTo, PREORDERED, sellerDoes } from '../orders/preorders';
import { letItHappen, request, wishFor } from '../refunds/refunds';
import { openShop, orderInputWith, payFor, placeOrder, saveAddress, valueOf, type TestShop } from '../shop';
import { ON_NOW, testContent } from '../test-content';

const usual = testContent();

/** A shop that allows all that a shop can allow: every verb has something to do in it. */
const EVERYTHING: ShopContent = {
  ...usual,
  goods: [...usual.goods, ...PREORDERED],
  shop: { ...usual.shop, payForMe: true, stall: { name: '摊上买的' } },
  baskets: [{ id: 'for-her', words: 'for you', lines: [{ skuId: 'tea-1', quantity: 2 }], until: { daysAhead: 2 } }],
  promotions: [
    {
      ...{ kind: 'time-price', id: 'friends', name: 'for friends', groupId: 'friends', basis: 'outside' },
      ...{ ...ON_NOW, goodsIds: ['tea'], to: { price: yuan(20) } },
    },
  ],
};

export const openEverything = () => openShop({ content: EVERYTHING });

export const CUPS = { 'cup-red': 2 };
export const TEA = [{ skuId: 'tea-1', quantity: 2 }] as const;

/** What the phone sends to buy with a coupon and credit. */
export async function wishToBuy(shop: TestShop): Promise<Input<'order.place'>> {
  valueOf(await shop.ask('coupon.claim', { couponId: 'all-5' }));
  const paying = { coupon: { id: 'all-5' }, useCredit: true, requestId: 'order-1' };
  return orderInputWith(shop.ask, { ...CUPS, 'tea-1': 3 }, paying);
}

/** Cups and tea, with a coupon and credit. */
export async function placed(shop: TestShop): Promise<Order> {
  return valueOf(await shop.ask('order.place', await wishToBuy(shop)));
}

/** The same, really paid, and moved on from there. */
export async function bought(shop: TestShop, state: OrderState = 'paid'): Promise<Order> {
  const order = await placed(shop);
  await payFor(shop, order);
  valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await moveOn(shop, order, state);
  return order;
}

async function deposited(shop: TestShop): Promise<Order> {
  const order = await placeOrder(shop.ask, { 'tin-a': 2 });
  await payFor(shop, order);
  return valueOf(await shop.ask('order.confirmPayment', { orderId: order.id }));
}

/** A pre-order whose deposit is paid and which the seller has bought. */
export async function sourced(shop: TestShop): Promise<Order> {
  const { id } = await deposited(shop);
  return sellerDoes(shop, id, (found) => broughtTo(found, 'bought', shop.clock.now));
}

/** A pre-order whose balance is called for. */
export async function called(shop: TestShop): Promise<Order> {
  const { id } = await deposited(shop);
  const at = shop.clock.now;
  return sellerDoes(shop, id, (found) => calledForBalance(broughtTo(found, 'arrived', at), { at }));
}

/** Money or goods asked back on what was bought. */
export async function askedBack(shop: TestShop, state: OrderState, over: Partial<Input<'refund.request'>> = {}) {
  const order = await bought(shop, state);
  const refund = await request(shop.ask, wishFor(order, CUPS, over));
  return { orderId: order.id, refundId: refund.id };
}

/** Money that has come back, and of which the shop has not heard. */
export async function moneyBack(shop: TestShop) {
  const which = await askedBack(shop, 'paid');
  shop.clock.now += MINUTE;
  await shop.engine.tend();
  await shop.ask('order.get', { orderId: which.orderId });
  shop.clock.now += MINUTE;
  return which;
}

/** Goods that the seller has agreed to take back. */
export async function toSendBack(shop: TestShop) {
  const which = await askedBack(shop, 'received', { kind: 'return' });
  await letItHappen(shop, { id: which.orderId });
  return which;
}

const BARGAIN = { requestId: 'offer-1', skuId: 'cup-red', price: yuan(46), quantity: 2, words: '买两只' };

export const wishToBargain = (price: number): Input<'offer.make'> => ({ ...BARGAIN, price: yuan(price) });

/** What the seller made of it: from 45 yuan up she agrees, from 40 up she says 45. */
export async function bargained(shop: TestShop, price: number): Promise<Offer> {
  const { id } = valueOf(await shop.ask('offer.make', wishToBargain(price)));
  shop.clock.now += THINKING;
  await shop.engine.tend();
  const offer = valueOf(await shop.ask('offer.list', {})).items.find((one) => one.id === id);
  if (!offer) throw new Error('no offer');
  return offer;
}

/** A line under the post, by her or by someone else. */
export async function said(shop: TestShop, ask = shop.ask, text = '有吗'): Promise<string> {
  const { comments } = valueOf(await ask('feed.comment', { requestId: 'said', postId: 'p1', text }));
  const last = comments[comments.length - 1];
  if (!last) throw new Error('nothing said');
  return last.id;
}

/** Goods at the stall, with their total. */
export async function wishAtStall({ ask }: TestShop): Promise<Input<'order.placeAtStall'>> {
  const { total } = valueOf(await ask('cart.quote', { lines: TEA, stall: true }));
  return { requestId: 'stall-1', wish: { kind: 'goods', lines: TEA, shown: total } };
}

export async function favoured(shop: TestShop): Promise<{ readonly order: Order; readonly favourId: string }> {
  const order = await placed(shop);
  const { favourId } = valueOf(await shop.ask('payForMe.request', { orderId: order.id }));
  return { order, favourId };
}

/** Another address than the one that orders go to. */
export const otherAddress = (shop: TestShop) => saveAddress(shop.ask, { detail: '文三路 2 号' }, 'address-2');

export const onPlaced = async (shop: TestShop) => ({ orderId: (await placed(shop)).id });
