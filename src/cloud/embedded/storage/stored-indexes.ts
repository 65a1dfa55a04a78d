import { ALL } from '@/cloud/index-keys';
import { INDEXES, type Index } from '@/cloud/indexes';
import type { ModerationStatus } from '@/contract/moderation';
import type { Order } from '@/contract/orders/order';
import { parcel } from '@/demo/parcel';

import type { StoredCollection, StoredDocuments } from './documents';

function indexOf<C extends StoredCollection>(
  collection: C,
  entriesOf: Index<StoredDocuments[C]>['entriesOf'],
): Index<StoredDocuments[C]> & { readonly collection: C } {
  return { collection, entriesOf };
}

/** Whether the demo seller or her carrier still does something by themselves. */
function isWithSeller({ number, state, shipments: [shipment] = [], refunds = [] }: Order): boolean {
  // A parcel that a person sent is not the demo carrier's.
  const isOwn = shipment?.trackingNumber === parcel.trackingNumber(number);
  const isOnTheWay = state === 'shipped' && isOwn && shipment.steps.length < parcel.steps.length;
  const isAsked = refunds.some((refund) => refund.state === 'requested' || refund.state === 'returning');
  return state === 'sourcing' || state === 'paid' || isOnTheWay || isAsked;
}

function isInReview(content: { readonly status: ModerationStatus } | undefined): boolean {
  return content?.status.state === 'in-review';
}

/** The shop's indexes, and those of the demo seller and the sandbox payment service; key: `ALL`. */
export const STORED_INDEXES = {
  ...INDEXES,
  /** Orders that the demo seller has to look at, by the time they were placed. */
  ordersForSeller: indexOf('orders', ({ order }) => (isWithSeller(order) ? [{ key: ALL, at: order.placedAt }] : [])),
  /** Comments that wait for the demo seller. */
  commentsForSeller: indexOf('comments', (comment) => (isInReview(comment) ? [{ key: ALL, at: comment.at }] : [])),
  /** Reviews that the demo seller has to check or to reply to. */
  reviewsForSeller: indexOf('reviews', ({ review }) => {
    const needsReply = review.status.state === 'shown' && !review.reply;
    return needsReply || isInReview(review) || isInReview(review.followUp) ? [{ key: ALL, at: review.at }] : [];
  }),
  /** Payments that arrive after their number was closed, until they are refunded, by the time they arrive. */
  latePayments: indexOf('payments', ({ isClosed, isLate, paidAt, refundedAmounts }) =>
    isClosed && isLate && paidAt !== undefined && !refundedAmounts ? [{ key: ALL, at: paidAt }] : [],
  ),
  /** Payments that can't be paid any more, by the time they expired. */
  closedPayments: indexOf('payments', ({ isClosed, paidAt, expiresAt }) =>
    isClosed && paidAt === undefined ? [{ key: ALL, at: expiresAt }] : [],
  ),
} as const;

export type StoredIndexName = keyof typeof STORED_INDEXES;

/** The documents that an index finds. */
export type StoredIndexDocument<I extends StoredIndexName> = StoredDocuments[(typeof STORED_INDEXES)[I]['collection']];
