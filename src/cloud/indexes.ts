import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import { tasksOf, taskSince } from '@/domain/desk/tasks';
import { duePaymentOf } from '@/contract/payment/due-payment';
import { askAgainAt, dueAt } from '@/domain/due-orders';
import { namedIn } from '@/domain/feed/post-activity';
import { isOpenComment, waitsForSeller } from '@/domain/feed/moderate-comment';
import { friendMessages, orderMessages } from '@/domain/messages/order-messages';
import { isSerious, lastTurnAt } from '@/domain/offers/offer';
import { needsSourcing, slowestState } from '@/domain/orders/sourcing';
import { lastEventAt } from '@/domain/last-event';
import { openShippingDuty } from '@/domain/orders/shipping-duty';
import { everyPaymentOf } from '@/domain/payment/order-payments';
import { sellerDeadline } from '@/domain/refunds/seller-deadline';
import { isReviewHeld, isUnanswered } from '@/domain/reviews/moderate-review';
import { isReviewable } from '@/domain/reviews/reviews';

import { figureEntries } from './figure-index';
import { ALL, commentsKey, orderKeys, postKeys, reviewKeys } from './index-keys';
import type { Collection, Documents } from './records';

/** Where a document stands in an index: under a key, sorted by `at` (an instant or another number from 0 up). */
export interface IndexEntry {
  readonly key: string;
  readonly at: number;
  /** Sorts entries with the same `at`; the document's id unless a document has several entries under one key. */
  readonly id?: string;
}

/**
 * An index of a collection: a pure function from a document to its entries. The database stores them with the document,
 * in the same write.
 */
export interface Index<D> {
  readonly collection: string;
  readonly entriesOf: (document: D) => readonly IndexEntry[];
}

function indexOf<C extends Collection>(
  collection: C,
  entriesOf: (document: Documents[C]) => readonly IndexEntry[],
): Index<Documents[C]> & { readonly collection: C } {
  return { collection, entriesOf };
}

/** Keys in `dueOrders`: an order that waits for a payment holds stock and does not stand in line behind refunds. */
export const DUE_UNPAID = 'unpaid';
export const DUE_PAID = 'paid';

/** The key in `customersByLastOrder` of those whose removal has begun. */
export const ERASING = 'erasing';

/** Keys in `waitingOffers`, in the order in which the seller sees them: a flood of tiny offers hides none that is meant. */
export const WAITING_OFFERS = ['serious', 'low'] as const;

/** Every query of the shop is answered by one of these: `Database.list` takes its name. */
export const INDEXES = {
  /** A shopper's orders by the time they were placed; keys: `ordersKey`. */
  ordersByShopper: indexOf('orders', (record) => orderKeys(record).map((key) => ({ key, at: record.order.placedAt }))),
  /** What a shopper is told of their orders, by the time it happened; keys: shoppers, ids: messages. */
  messagesByShopper: indexOf('orders', ({ shopperId, claimedBy, order }) => [
    ...orderMessages(order).map(({ id, at }) => ({ key: shopperId, at, id })),
    ...(claimedBy === undefined ? [] : friendMessages(order).map(({ id, at }) => ({ key: claimedBy, at, id }))),
  ]),
  /** The order of a gift; keys: the ids on their cards. */
  ordersByGift: indexOf('orders', ({ order: { gift, placedAt } }) => (gift ? [{ key: gift.id, at: placedAt }] : [])),
  /** The gifts that a shopper claimed, by the time of that; keys: shoppers. */
  giftsByFriend: indexOf('orders', ({ claimedBy, order: { gift } }) =>
    claimedBy === undefined || gift?.claimedAt === undefined ? [] : [{ key: claimedBy, at: gift.claimedAt }],
  ),
  /** The order of a payment; keys: payment numbers. */
  ordersByPayment: indexOf('orders', ({ order }) =>
    everyPaymentOf(order).map(({ number }) => ({ key: number, at: order.placedAt })),
  ),
  /** The orders of all shoppers by the time they were placed; key: `ALL`. */
  allOrders: indexOf('orders', ({ order }) => [{ key: ALL, at: order.placedAt }]),
  /** Orders that ask something of the seller, by the time since when; keys: tasks. */
  ordersByTask: indexOf('orders', ({ order }) =>
    tasksOf(order).map((task) => ({ key: task, at: taskSince(order, task) ?? order.placedAt })),
  ),
  /** Orders by the time they are due (`domain/due-orders`); keys: the shopper, and for the sweep `DUE_UNPAID` or `DUE_PAID`. */
  dueOrders: indexOf('orders', ({ shopperId, order, askedAt }) => {
    const at = dueAt(order);
    if (at === undefined) return [];
    const key = duePaymentOf(order) ? DUE_UNPAID : DUE_PAID;
    return [
      { key: shopperId, at },
      { key, at: askAgainAt(askedAt, at) },
    ];
  }),
  /** Orders of which WeChat still has to be told how they were sent, by the time to try; key: `ALL`. */
  ordersToReport: indexOf('orders', ({ order, shippingReport }) =>
    openShippingDuty(order, shippingReport?.state)
      ? [{ key: ALL, at: askAgainAt(shippingReport?.askedAt, lastEventAt(order)) }]
      : [],
  ),
  /** A shopper's orders with a line to review, by the time they were placed; keys: shoppers. */
  ordersToReview: indexOf('orders', ({ shopperId, order, reviewedSkuIds = [] }) =>
    order.lines.some(({ skuId }) => isReviewable(order, skuId, reviewedSkuIds))
      ? [{ key: shopperId, at: order.placedAt }]
      : [],
  ),
  /** Reviews of goods by the time they were written; keys: `reviewsKey`. */
  reviewsByGoods: indexOf('reviews', (record) =>
    reviewKeys(record).map((key) => ({ key, at: record.review.at, id: record.review.id })),
  ),
  /** A shopper's reviews by the time they were written; keys: shoppers. */
  reviewsByShopper: indexOf('reviews', ({ shopperId, review }) => [{ key: shopperId, at: review.at, id: review.id }]),
  /** Each offer of a shopper by its last turn; keys: shoppers, ids: offers. */
  offersByShopper: indexOf('offers', ({ shopperId, offers }) =>
    offers.map((offer) => ({ key: shopperId, at: lastTurnAt(offer), id: offer.id })),
  ),
  /** Each offer that waits for the seller by the time it expires; keys: `WAITING_OFFERS`, ids: offers. */
  waitingOffers: indexOf('offers', ({ offers }) =>
    offers
      .filter(({ state }) => state === 'waiting')
      .map((offer) => ({ key: isSerious(offer) ? 'serious' : 'low', at: offer.expiresAt, id: offer.id })),
  ),
  /** The document that contains an offer; keys: offers. */
  offersById: indexOf('offers', ({ offers }) => offers.map((offer) => ({ key: offer.id, at: lastTurnAt(offer) }))),
  /** Each refund that waits for the seller by her deadline (`seller-deadline`); keys: `ALL`, orders; ids: refunds. */
  waitingRefunds: indexOf('orders', ({ order: { id: orderId, refunds = [] } }) =>
    refunds.flatMap((refund) => {
      const at = sellerDeadline(refund);
      return at === undefined ? [] : [ALL, orderId].map((key) => ({ key, at, id: refund.id }));
    }),
  ),
  /** Posts that are shown, by the time they appear; keys: `postsKey`. */
  posts: indexOf('posts', (document) => postKeys(document).map((key) => ({ key, at: document.post.at }))),
  /** All posts but deleted ones by their time; key: `ALL`. */
  allPosts: indexOf('posts', ({ state, post }) => (state === 'deleted' ? [] : [{ key: ALL, at: post.at }])),
  /** Comments that wait for the seller's decision, and those that everyone reads; keys: `CommentList`. */
  commentsByList: indexOf('comments', (comment) => [
    ...(waitsForSeller(comment) ? [{ key: 'waiting', at: comment.at }] : []),
    ...(isOpenComment(comment) ? [{ key: 'recent', at: comment.at }] : []),
  ]),
  /** Comments of a post in the order in which they were written; keys: `commentsKey`. */
  commentsByPost: indexOf('comments', ({ postId, shopperId, status, place }) => [
    { key: commentsKey(postId, status.state === 'shown' ? undefined : shopperId), at: place },
  ]),
  /** Comments that a shopper wrote, that answer them or that they reported, by the time they were written; keys: shoppers. */
  commentsByShopper: indexOf('comments', (comment) => namedIn(comment).map((key) => ({ key, at: comment.at }))),
  /** What a shopper did under posts, in no particular order; keys: shoppers. */
  reactionsByShopper: indexOf('reactions', ({ shopperId }) => [{ key: shopperId, at: 0 }]),
  /** Reviews that wait for the seller's decision, and those without her reply; keys: `ReviewList`. */
  reviewsByList: indexOf('reviews', ({ review }) => [
    ...(isReviewHeld(review) ? [{ key: 'waiting', at: review.at }] : []),
    ...(isUnanswered(review) ? [{ key: 'unanswered', at: review.at }] : []),
  ]),
  /** Pre-orders that the seller is buying, by the time they were placed; keys: `ALL` and the state of the slowest line. */
  ordersBySourcing: indexOf('orders', ({ order }) =>
    needsSourcing(order) ? [ALL, slowestState(order.sourcing ?? [])].map((key) => ({ key, at: order.placedAt })) : [],
  ),
  /** The orders behind the seller's figures, by the time of what a figure counts; keys: `figureKey`. */
  ordersByFigure: indexOf('orders', figureEntries),
  /** SKUs of which few pieces are left, by how many; key: `ALL`. */
  lowStock: indexOf('stock', ({ left, retired }) =>
    left <= LOW_STOCK_THRESHOLD && !retired ? [{ key: ALL, at: left }] : [],
  ),
  /** Customers by the time of their last order; keys: `ALL`, and `ERASING` of those who are being removed. */
  customersByLastOrder: indexOf('customers', ({ lastOrder, erasing }) => [
    { key: erasing === undefined ? ALL : ERASING, at: lastOrder.at },
  ]),
  /** Shoppers to whom messages still have to be sent, by the time to try; key: `ALL`. */
  outbox: indexOf('outbox', ({ messages: [oldest], askedAt }) =>
    oldest ? [{ key: ALL, at: askAgainAt(askedAt, oldest.at) }] : [],
  ),
  /** Wishlists that wait for a SKU and were not notified, by the time of the alert; keys: SKUs. */
  wishlistsBySku: indexOf('wishlists', ({ alerts }) =>
    alerts.filter(({ notifiedAt }) => notifiedAt === undefined).map(({ skuId, at }) => ({ key: skuId, at })),
  ),
} as const;

export type IndexName = keyof typeof INDEXES;

/** The documents that an index finds. */
export type IndexedDocument<I extends IndexName> = Documents[(typeof INDEXES)[I]['collection']];
