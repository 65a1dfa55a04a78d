import type { ReadPorts } from '@/cloud/ports';
import { COLLECTIONS } from '@/cloud/collections';
import { STORED_INDEXES, type StoredIndexName } from '@/cloud/embedded/storage/stored-indexes';
import type { Order } from '@/contract/orders/order';
import { yuan } from '@/contract/money';
import { DAY } from '@/contract/time';

import { give, giftIdOf } from '../gifts/gifts';
import { advanceOrder } from '../native/phone';
import { refundInputFor, requestRefund } from '../refunds/refunds';
import { saveAddress, orderInputWith, valueOf, type TestShop } from '../shop';

/** A shopper beside the phone's own, who is the seller. */
export const HER = 'openid-of-her';
/** Another, who meets her. */
const FRIEND = 'openid-of-a-friend';

/** Everything that says who she is: none of it may stay. */
export const HER_WORDS = [HER, '欧阳静姝', '13987654321', '听雨轩七号', '她的备注', '她的话', '她的留言', '她的理由'];

const ADDRESS = { name: '欧阳静姝', phone: '13987654321', detail: '听雨轩七号' };
const PARCEL = { carrier: '顺丰速运', trackingNumber: 'SF0000000000001' };

/** What she and others do, each by itself. An order is at its end after it. */
export const ACTS = {
  async cancels(shop: TestShop) {
    const { id } = await placeHerOrder(shop, 'cancelled');
    valueOf(await shop.callAs(HER)('order.cancel', { orderId: id }));
  },
  async completes(shop: TestShop) {
    const { id } = await payHerOrder(shop, 'completed');
    await complete(shop, id);
  },
  async reviews(shop: TestShop) {
    const { id } = await payHerOrder(shop, 'reviewed');
    await complete(shop, id);
    const review = { requestId: 'review', orderId: id, skuId: 'cup-red', text: '她的话', pictures: [] };
    valueOf(await shop.callAs(HER)('review.write', { ...review, stars: 5 }));
  },
  async isRefunded(shop: TestShop) {
    const order = await payHerOrder(shop, 'refunded');
    const call = shop.callAs(HER);
    const input = refundInputFor(order, { 'cup-red': 1 }, { requestId: 'refund', description: '她的理由' });
    const { id: refundId } = await requestRefund(call, input);
    const answer = { action: 'refuse', message: '欧阳静姝，这件退不了' } as const;
    valueOf(await shop.call('desk.answerRefund', { requestId: 'answer', orderId: order.id, refundId, answer }));
    await complete(shop, order.id);
  },
  async isCancelledBySeller(shop: TestShop) {
    const { id } = await placeHerOrder(shop, 'by-seller');
    valueOf(await shop.call('desk.setNote', { orderId: id, note: '欧阳静姝要快' }));
    valueOf(await shop.call('desk.cancelOrder', { orderId: id, message: '欧阳静姝，没货了' }));
  },
  async asksAFriendToPay(shop: TestShop) {
    const { id } = await placeHerOrder(shop, 'friend');
    valueOf(await shop.callAs(HER)('payForMe.request', { orderId: id }));
    valueOf(await shop.callAs(HER)('order.cancel', { orderId: id }));
  },
  async getsAGift(shop: TestShop) {
    const [call, giver] = [shop.callAs(HER), shop.callAs(FRIEND)];
    const order = await give(shop, giver, { requestId: 'given' });
    const { id: addressId } = await saveAddress(call, ADDRESS, 'her-address');
    valueOf(await call('gift.claim', { giftId: giftIdOf(order), addressId }));
    valueOf(await shop.call('desk.ship', { orderId: order.id, parcels: [PARCEL] }));
    await advanceOrder(shop, valueOf(await giver('order.confirmReceipt', { orderId: order.id })), 'completed');
    shop.clock.now += DAY;
  },
  async offers(shop: TestShop) {
    const offer = { skuId: 'cup-red', price: yuan(46), quantity: 2, message: '她的留言' };
    valueOf(await shop.callAs(HER)('offer.make', { requestId: 'offer', ...offer }));
  },
  async talks(shop: TestShop) {
    const [call, friend] = [shop.callAs(HER), shop.callAs(FRIEND)];
    const own = valueOf(await call('feed.comment', { requestId: 'c1', postId: 'p1', text: '她的话' }));
    const commentId = own.comments[own.comments.length - 1]?.id ?? '';
    const reply = { requestId: 'c2', postId: 'p1', text: '同感', replyTo: commentId };
    const replied = valueOf(await friend('feed.comment', reply));
    const replyId = replied.comments[replied.comments.length - 1]?.id ?? '';
    valueOf(await call('feed.report', { postId: 'p1', commentId: replyId, reason: 'other' }));
    valueOf(await call('feed.like', { postId: 'p1', liked: true }));
  },
  async wishes(shop: TestShop) {
    valueOf(await shop.callAs(HER)('wishlist.setFavourite', { goodsId: 'cup', on: true }));
    valueOf(await shop.callAs(HER)('wishlist.setStockAlert', { skuId: 'gone-1', on: true }));
  },
  async looksAround(shop: TestShop) {
    const call = shop.callAs(HER);
    const visit = { requestId: 'visit', landing: { to: 'goods', id: 'cup' }, source: 'chat' } as const;
    valueOf(await call('visit.record', visit));
    valueOf(await call('message.markRead', { until: 1 }));
    const entry = { skuId: 'cup-red', quantity: 1, chosen: true, addedAt: 1, changedAt: 1 };
    valueOf(await call('cart.sync', { entries: [entry] }));
    valueOf(await call('coupon.claim', { couponId: 'all-5' }));
  },
  async isGivenSomething(shop: TestShop) {
    const { id } = await placeHerOrder(shop, 'gift');
    valueOf(await shop.callAs(HER)('order.cancel', { orderId: id }));
    const gift = { requestId: 'gift', customerId: HER, amount: yuan(5), reason: '欧阳静姝生日' };
    valueOf(await shop.call('desk.giveCredit', gift));
    valueOf(await shop.call('desk.setCustomerNote', { customerId: HER, note: '欧阳静姝爱喝茶' }));
  },
} satisfies Record<string, (shop: TestShop) => Promise<void>>;

export type Act = keyof typeof ACTS;
// Object.keys returns `string[]`; the keys of this literal are exactly the acts.
export const ALL_ACTS = Object.keys(ACTS) as readonly Act[];

export async function live(shop: TestShop, acts: readonly Act[]): Promise<void> {
  for (const act of acts) await ACTS[act](shop);
}

export async function placeHerOrder(shop: TestShop, requestId: string): Promise<Order> {
  const call = shop.callAs(HER);
  await saveAddress(call, ADDRESS, 'her-address');
  const input = await orderInputWith(call, { 'cup-red': 1 }, { requestId, useCredit: true });
  return valueOf(await call('order.place', { ...input, remark: '她的备注' }));
}

export async function payHerOrder(shop: TestShop, requestId: string): Promise<Order> {
  const call = shop.callAs(HER);
  const order = await placeHerOrder(shop, requestId);
  valueOf(await call('order.pay', { orderId: order.id }));
  valueOf(await shop.settle(order.number, 'paid'));
  return valueOf(await call('order.confirmPayment', { orderId: order.id }));
}

/** Ships a paid order and lets its days pass. */
async function complete(shop: TestShop, orderId: string): Promise<void> {
  valueOf(await shop.call('desk.ship', { orderId, parcels: [PARCEL] }));
  const order = valueOf(await shop.callAs(HER)('order.confirmReceipt', { orderId }));
  await advanceOrder(shop, order, 'completed');
  shop.clock.now += DAY;
}

/** Everything that a shop on the phone holds, as text: documents, and the keys of all index entries. */
export function textOf({ engine: { store } }: TestShop): string {
  const indexes = Object.keys(STORED_INDEXES) as readonly StoredIndexName[];
  return JSON.stringify([
    COLLECTIONS.map((name) => store.list(name)),
    indexes.map((index) => store.keys(index, { limit: Infinity })),
  ]);
}

/** What the seller counts: no shopper is named in it. */
export async function figuresOf(shop: TestShop, db: ReadPorts['db'] = shop.engine.portsFor().db) {
  const { store } = shop.engine;
  const sums = store.list('customers').map(({ orders, spent, unpaid }) => ({ orders, spent, unpaid }));
  return {
    days: store.list('dayCounts'),
    visits: store.list('visits'),
    sales: store.list('sales'),
    stock: store.list('stock'),
    coupons: store.list('coupons'),
    customers: sums.map((each) => JSON.stringify(each)).sort(),
    placed: await db.count('allOrders', { key: 'all', limit: 1_000 }),
  };
}
