/** The demo shop after a busy week, so that every page of the app has something to show. */
import { fen } from '@/contract/money';
import type { Order, OrderState } from '@/contract/orders/order';
import { withBalanceRequested } from '@/domain/orders/balance';

import { orderOf } from '../native/desk';
import { advanceOrder, storageAfter } from '../native/phone';
import { cartOf } from '../native/shopper';
import { give, giftIdOf } from '../gifts/gifts';
import { sourcedTo, updateAsSeller } from '../orders/preorders';
import { refundInputFor, requestRefund } from '../refunds/refunds';
import { payFor, placeOrder, saveAddress, valueOf, type TestShop } from '../shop';

type Lines = Readonly<Record<string, number>>;

/** An order of the shopper, paid and moved to this state. */
async function buy(shop: TestShop, lines: Lines, state: OrderState = 'paid'): Promise<Order> {
  const order = await placeOrder(shop.call, lines, Object.keys(lines).join());
  await payFor(shop, order);
  const paid = valueOf(await shop.call('order.confirmPayment', { orderId: order.id }));
  if (state !== paid.state) await advanceOrder(shop, paid, state);
  return paid;
}

/** Two pre-ordered caddies: the balance of one is called, the other is being bought. */
async function preorder(shop: TestShop): Promise<Order> {
  const { now } = shop.clock;
  const order = await buy(shop, { 'caddy-1': 1 }, 'sourcing');
  await updateAsSeller(shop, order.id, (found) => withBalanceRequested(sourcedTo(found, 'arrived', now), { at: now }));
  await orderOf(shop, 3, { lines: { 'caddy-1': 1 } });
  return order;
}

/** What the shopper did. */
async function shopperWeek(shop: TestShop) {
  const { call } = shop;
  await saveAddress(call);
  const unpaid = await placeOrder(call, { 'gaiwan-1': 1 }, 'unpaid');
  const forFriend = await placeOrder(call, { 'cup-1': 2 }, 'for-friend');
  const { payForMeId } = valueOf(await call('payForMe.request', { orderId: forFriend.id }));
  const paid = await buy(shop, { 'barley-1': 2 });
  await buy(shop, { 'namecup-1': 1 }, 'shipped');
  const received = await buy(shop, { 'apron-1': 2, 'pouch-1': 1 }, 'received');
  const review = { requestId: 'review', orderId: received.id, skuId: 'pouch-1', pictures: [], stars: 4 as const };
  valueOf(await call('review.write', { ...review, text: '布软，装得下一把壶。' }));
  const refund = await requestRefund(
    call,
    refundInputFor(received, { 'apron-1': 1 }, { reason: 'damaged', description: '线头开了' }),
  );
  const offer = { requestId: 'offer', skuId: 'gaiwan-1', price: fen(11_500), quantity: 1, message: '给我妈' };
  valueOf(await call('offer.make', offer));
  valueOf(await call('coupon.claim', { couponId: 'shop-8' }));
  for (const goodsId of ['gaiwan', 'qingtuan']) await call('wishlist.setFavourite', { goodsId, on: true });
  valueOf(await call('wishlist.setStockAlert', { skuId: 'qingtuan-1', on: true }));
  valueOf(await call('feed.comment', { requestId: 'comment', postId: 'p01', text: '什么时候开窑？' }));
  const asked = await preorder(shop);
  const given = await give(shop, call, { quantities: { 'cup-1': 2 } });
  // The first coupon was used: checkout offers this one.
  valueOf(await call('coupon.claim', { couponId: 'tea-12' }));
  return { unpaid, forFriend, payForMeId, paid, received, refund, asked, given };
}

/** What came from a friend: a gift that waits to be claimed. */
async function friendsWeek(shop: TestShop) {
  const call = shop.callAs('friend');
  return { giftId: giftIdOf(await give(shop, call, { quantities: { 'pouch-1': 1 } })) };
}

/** What waits for the seller, beside the shopper's orders. */
async function sellerWeek(shop: TestShop) {
  for (const at of [0, 1, 2]) await orderOf(shop, at, { lines: { 'barley-1': 1 } });
  valueOf(await shop.callAs('doubter')('feed.comment', { requestId: 'doubt', postId: 'p01', text: '不会是假货吧' }));
  const prepared = { requestId: 'prepared', message: '给你配的', lines: [{ skuId: 'gaiwan-1', quantity: 1 }] };
  const { id: preparedOrderId } = valueOf(await shop.call('desk.prepareOrder', prepared));
  const { items } = valueOf(await shop.call('desk.listCustomers', {}));
  return { preparedOrderId, customerId: items[0]?.id ?? '' };
}

async function weekOf(shop: TestShop) {
  return { ...(await shopperWeek(shop)), ...(await friendsWeek(shop)), ...(await sellerWeek(shop)) };
}

export type Week = Awaited<ReturnType<typeof weekOf>>;

/** The storage of a phone after that week, and what happened in it. */
export async function eventfulShop(): Promise<{ storage: Readonly<Record<string, unknown>>; week: Week }> {
  let week: Week | undefined;
  const storage = await storageAfter(async (shop) => {
    week = await weekOf(shop);
  }, Date.now());
  if (!week) throw new Error('the week did not happen');
  return { storage: { ...storage, ...cartOf({ 'gaiwan-1': 1, 'cup-1': 2, 'qingtuan-1': 1 }) }, week };
}
