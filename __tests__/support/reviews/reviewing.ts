import type { OrderState } from '@/contract/orders/order';
import type { Review } from '@/contract/reviews/review';
import type { Input } from '@/contract/verbs';

import { NOW } from '../builders/builders';
import { moveOn } from '../native/phone';
import { openShop, placeOrder, valueOf, type TestShop } from '../shop';

export function aReview(overrides: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    goodsId: 'cup',
    options: [],
    author: '林*',
    stars: 5,
    text: '口沿薄，端着不烫手，每天都用它。',
    pictures: [],
    at: NOW,
    standing: { state: 'shown' },
    ...overrides,
  };
}

export const aPhoto = (name = 'a') => ({ url: `wxfile://store/${name}`, width: 4, height: 3 });

type Wish = Partial<Input<'review.write'>>;

const aWish = (orderId: string) => ({
  requestId: 'review-1',
  orderId,
  skuId: 'cup-red',
  text: '口沿薄，端着不烫手。',
  pictures: [],
});

/** A review of the line `cup-red`, as the phone sends it. */
export function reviewInput(orderId: string, over: Wish = {}): Input<'review.write'> {
  return { ...aWish(orderId), stars: 5, ...over };
}

/** What she has to add to it later. */
export function appendInput(orderId: string, over: Wish = {}): Input<'review.write'> {
  return { ...aWish(orderId), requestId: 'append-1', text: '用了半个月，还是它。', ...over };
}

export interface Reviewing {
  readonly shop: TestShop;
  readonly orderId: string;
}

/** A shop with one order of a red cup and tea, moved on as far as told. */
export async function withBought(state: OrderState, shop = openShop()): Promise<Reviewing> {
  const order = await placeOrder(shop.ask, { 'cup-red': 1, 'tea-1': 2 });
  if (state !== 'awaiting-payment') await moveOn(shop, order, state);
  return { shop, orderId: order.id };
}

/** The same with the cup reviewed. */
export async function withReview(over: Wish = {}): Promise<Reviewing> {
  const bought = await withBought('received');
  valueOf(await bought.shop.ask('review.write', reviewInput(bought.orderId, over)));
  return bought;
}
