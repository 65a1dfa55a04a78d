import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { Order, OrderState } from '@/contract/orders/order';
import { MINUTE } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import type { ShopContent } from '@/demo/types';
import { withBalanceRequested } from '@/domain/orders/balance';

import { advanceOrder } from '../native/phone';
import { PREORDER_GOODS, sourcedTo, updateAsSeller } from '../orders/preorders';
import { refundInputFor, requestRefund, settleRefund } from '../refunds/refunds';
import { openTestShop, orderInputWith, payFor, placeOrder, saveAddress, valueOf, type TestShop } from '../shop';
import { ACTIVE_NOW, BOWLS, testContent } from '../test-content';

const content = testContent();

/** A shop with every feature enabled, so that every verb has something to do. */
const EVERYTHING: ShopContent = {
  ...content,
  goods: [...content.goods, ...PREORDER_GOODS, BOWLS],
  shop: { ...content.shop, payForMe: true, giftChoice: true, stall: { name: '摊上买的' } },
  preparedOrders: [
    { id: 'prepared-1', message: 'for you', lines: [{ skuId: 'tea-1', quantity: 2 }], expiresAt: { daysAhead: 2 } },
  ],
  promotions: [
    {
      ...{ kind: 'limited-time-price', id: 'friends', name: 'for friends', groupId: 'friends', basis: 'outside' },
      ...{ ...ACTIVE_NOW, goodsIds: ['tea'], newPrice: { price: yuan(20) } },
    },
  ],
};

export const openEverything = () => openTestShop({ content: EVERYTHING });

export const CUPS = { 'cup-red': 2 };
export const TEA = [{ skuId: 'tea-1', quantity: 2 }] as const;

/** The input of an order with a coupon and credit. */
export async function orderPlaceInput(shop: TestShop): Promise<Input<'order.place'>> {
  valueOf(await shop.call('coupon.claim', { couponId: 'all-5' }));
  const choice = { coupon: { id: 'all-5' }, useCredit: true, requestId: 'order-1' };
  return orderInputWith(shop.call, { ...CUPS, 'tea-1': 3 }, choice);
}

/** Places an order of cups and tea with a coupon and credit. */
export async function placeTestOrder(shop: TestShop): Promise<Order> {
  return valueOf(await shop.call('order.place', await orderPlaceInput(shop)));
}

/** The same order, paid at the sandbox and advanced to a state. */
export async function placePaidOrder(shop: TestShop, state: OrderState = 'paid'): Promise<Order> {
  const order = await placeTestOrder(shop);
  await payFor(shop, order);
  valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  if (state !== 'paid') await advanceOrder(shop, order, state);
  return order;
}

async function placePreorderWithDeposit(shop: TestShop): Promise<Order> {
  const order = await placeOrder(shop.call, { 'tin-a': 2 });
  await payFor(shop, order);
  return valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
}

/** A pre-order with its deposit paid, bought by the seller. */
export async function placeBoughtPreorder(shop: TestShop): Promise<Order> {
  const { id } = await placePreorderWithDeposit(shop);
  return updateAsSeller(shop, id, (found) => sourcedTo(found, 'bought', shop.clock.now));
}

/** A pre-order whose balance is requested. */
export async function placePreorderAwaitingBalance(shop: TestShop): Promise<Order> {
  const { id } = await placePreorderWithDeposit(shop);
  const at = shop.clock.now;
  return updateAsSeller(shop, id, (found) => withBalanceRequested(sourcedTo(found, 'arrived', at), { at }));
}

/** Requests a refund of an order in that state. */
export async function requestTestRefund(
  shop: TestShop,
  state: OrderState,
  over: Partial<Input<'refund.request'>> = {},
) {
  const order = await placePaidOrder(shop, state);
  const refund = await requestRefund(shop.call, refundInputFor(order, CUPS, over));
  return { orderId: order.id, refundId: refund.id };
}

/** A refund whose money has arrived, of which the shop does not know yet. */
export async function refundWithTransferredMoney(shop: TestShop) {
  const refund = await requestTestRefund(shop, 'paid');
  shop.clock.now += MINUTE;
  await shop.engine.simulateSeller();
  await shop.call('order.get', { orderId: refund.orderId });
  shop.clock.now += MINUTE;
  return refund;
}

/** A refund with an agreed return. */
export async function agreedReturn(shop: TestShop) {
  const refund = await requestTestRefund(shop, 'received', { kind: 'return' });
  await settleRefund(shop, { id: refund.orderId });
  return refund;
}

const BARGAIN = { requestId: 'offer-1', skuId: 'cup-red', price: yuan(46), quantity: 2, message: '买两只' };

export const offerInput = (price: number): Input<'offer.make'> => ({ ...BARGAIN, price: yuan(price) });

/** An offer with the simulated seller's answer: accepted from 45 yuan, countered with 45 from 40 yuan. */
export async function makeAnsweredOffer(shop: TestShop, price: number): Promise<Offer> {
  const { id } = valueOf(await shop.call('offer.make', offerInput(price)));
  shop.clock.now += OFFER_ANSWER_DELAY;
  await shop.engine.simulateSeller();
  const offer = valueOf(await shop.call('offer.list', {})).items.find((item) => item.id === id);
  if (!offer) throw new Error('no offer');
  return offer;
}

/** Writes a comment under the post as this or another shopper. */
export async function writeComment(shop: TestShop, call = shop.call, text = '有吗'): Promise<string> {
  const { comments } = valueOf(await call('feed.comment', { requestId: 'comment-0', postId: 'p1', text }));
  const last = comments[comments.length - 1];
  if (!last) throw new Error('no comment');
  return last.id;
}

/** The input of a purchase at the stall, with the total of its quote. */
export async function stallInput({ call }: TestShop): Promise<Input<'order.placeAtStall'>> {
  const { total } = valueOf(await call('cart.quote', { lines: TEA, stall: true }));
  return { requestId: 'stall-1', purchase: { kind: 'goods', lines: TEA, shown: total } };
}

export async function payForMeRequested(
  shop: TestShop,
): Promise<{ readonly order: Order; readonly payForMeId: string }> {
  const order = await placeTestOrder(shop);
  const { payForMeId } = valueOf(await shop.call('payForMe.request', { orderId: order.id }));
  return { order, payForMeId };
}

/** Saves another address than the one of the orders. */
export const saveSecondAddress = (shop: TestShop) => saveAddress(shop.call, { detail: '文三路 2 号' }, 'address-2');

export const placedOrderInput = async (shop: TestShop) => ({ orderId: (await placeTestOrder(shop)).id });
