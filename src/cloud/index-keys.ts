import { FEED_FILTERS, type FeedQuery } from '@/contract/feed/feed-query';
import { ORDER_GROUPS, isInGroup, type OrderGroup } from '@/contract/orders/order';
import { REVIEW_FILTERS, type ReviewFilter } from '@/contract/reviews/review';
import { goodsIdsIn, matchesFeedQuery } from '@/domain/feed/feed-query';
import { matchesFilter, visibleReview } from '@/domain/reviews/reviews';

import type { OrderRecord, ReviewRecord } from './records';
import type { PostDocument } from './shop-documents';

/** The key of an index whose entries all stand in one list. */
export const ALL = 'all';

/** The key in `ordersByShopper` of one shopper's orders: all, of one group, with refund requests, or both. */
export function ordersKey(shopperId: string, { group, refunds }: { group?: OrderGroup; refunds?: boolean }): string {
  return [shopperId, ...(group ? [group] : []), ...(refunds ? ['refunds'] : [])].join('/');
}

export function orderKeys({ shopperId, order }: OrderRecord): readonly string[] {
  const group = ORDER_GROUPS.find((each) => isInGroup(order, each));
  const filters = [{}, ...(group ? [{ group }] : [])];
  const withRefunds = order.refunds ? filters.map((filter) => ({ ...filter, refunds: true })) : [];
  return [...filters, ...withRefunds].map((filter) => ordersKey(shopperId, filter));
}

/** The key in `reviewsByGoods` of the reviews that everyone sees, or of those that only their author sees. */
export function reviewsKey(goodsId: string, filter: ReviewFilter | undefined, authorId?: string): string {
  return [goodsId, filter ?? ALL, ...(authorId === undefined ? [] : [authorId])].join('/');
}

export function reviewKeys({ shopperId, review }: ReviewRecord): readonly string[] {
  const forAll = visibleReview(review, false);
  return [undefined, ...REVIEW_FILTERS].flatMap((filter) => {
    if (forAll && matchesFilter(forAll, filter)) return [reviewsKey(review.goodsId, filter)];
    return matchesFilter(review, filter) ? [reviewsKey(review.goodsId, filter, shopperId)] : [];
  });
}

/** The key in `posts` of the pinned or other posts that match a query. */
export function postsKey({ filter, goodsId, pinned }: FeedQuery & { readonly pinned: boolean }): string {
  return [pinned ? 'pinned' : 'others', filter ?? ALL, goodsId ?? ALL].join('/');
}

export function postKeys({ state, post }: PostDocument): readonly string[] {
  if (state !== 'shown') return [];
  const filters = [undefined, ...FEED_FILTERS.filter((filter) => matchesFeedQuery(post, { filter }))];
  const goodsIds = [undefined, ...goodsIdsIn(post)];
  return filters.flatMap((filter) =>
    goodsIds.map((goodsId) =>
      postsKey({ pinned: post.pinned, ...(filter && { filter }), ...(goodsId !== undefined && { goodsId }) }),
    ),
  );
}

/** The key in `commentsByPost` of the comments under a post that everyone reads, or that only their author reads. */
export function commentsKey(postId: string, authorId?: string): string {
  return authorId === undefined ? postId : `${postId}/${authorId}`;
}
