import type { OrderState } from '@/contract/orders/order';
import type { Review } from '@/contract/reviews/review';
import type { Input } from '@/contract/verbs';

import { NOW } from '../builders/builders';
import { advanceOrder } from '../native/phone';
import { openTestShop, placeOrder, valueOf, type TestShop } from '../shop';

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
    status: { state: 'shown' },
    ...overrides,
  };
}

export const aPhoto = (name = 'a') => ({ url: `wxfile://store/${name}`, width: 4, height: 3 });

type WriteOverrides = Partial<Input<'review.write'>>;

const baseInput = (orderId: string) => ({
  requestId: 'review-1',
  orderId,
  skuId: 'cup-red',
  text: '口沿薄，端着不烫手。',
  pictures: [],
});

/** Input for a review of the line `cup-red`. */
export function reviewInput(orderId: string, over: WriteOverrides = {}): Input<'review.write'> {
  return { ...baseInput(orderId), stars: 5, ...over };
}

/** Input for its follow-up. */
export function followUpInput(orderId: string, over: WriteOverrides = {}): Input<'review.write'> {
  return { ...baseInput(orderId), requestId: 'follow-up-1', text: '用了半个月，还是它。', ...over };
}

interface ReviewScene {
  readonly shop: TestShop;
  readonly orderId: string;
}

/** A shop with one order of a red cup and tea in the given state. */
export async function shopWithOrder(state: OrderState, shop = openTestShop()): Promise<ReviewScene> {
  const order = await placeOrder(shop.call, { 'cup-red': 1, 'tea-1': 2 });
  if (state !== 'awaiting-payment') await advanceOrder(shop, order, state);
  return { shop, orderId: order.id };
}

/** A received order with the cup reviewed. */
export async function shopWithReview(over: WriteOverrides = {}): Promise<ReviewScene> {
  const bought = await shopWithOrder('received');
  valueOf(await bought.shop.call('review.write', reviewInput(bought.orderId, over)));
  return bought;
}
