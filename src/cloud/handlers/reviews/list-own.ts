import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { OrderRecord, ReviewRecord } from '@/cloud/records';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { reviewKey } from '@/cloud/repositories/reviews/review-key';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';
import type { OwnReviews, ReviewLine } from '@/contract/reviews/review';
import { maskName } from '@/domain/addresses/mask';
import { orderForPayer } from '@/domain/gifts/gift';
import { newestFirst } from '@/domain/paging';
import { isReviewable, visibleReview } from '@/domain/reviews/reviews';

type Written = OwnReviews['written'];

function toLines({ order: { id: orderId, lines } }: OrderRecord): readonly ReviewLine[] {
  return lines.map(({ skuId, goodsId, title, options, picture }) => ({
    orderId,
    skuId,
    goodsId,
    title,
    options,
    picture,
  }));
}

function pendingLines(record: OrderRecord): readonly ReviewLine[] {
  const { order, reviewedSkuIds = [] } = record;
  return toLines(record).filter(({ skuId }) => isReviewable(order, skuId, reviewedSkuIds));
}

/** The reviews with the lines that they are about. */
function withLines(orders: readonly OrderRecord[], reviews: readonly ReviewRecord[]): Written {
  const lines = new Map(orders.flatMap(toLines).map((line) => [reviewKey(line.orderId, line.skuId), line]));
  return reviews.flatMap(({ id, review }) => {
    const line = lines.get(id);
    const own = visibleReview(review, true);
    return line && own ? [{ ...line, review: own }] : [];
  });
}

async function readOfOrder(record: OrderRecord, { db }: Ports): Promise<OwnReviews> {
  const keys = record.order.lines.map(({ skuId }) => reviewKey(record.id, skuId));
  const written = withLines([record], await db.getMany('reviews', keys));
  return {
    pending: pendingLines(record),
    written: [...written].sort((a, b) => newestFirst(a.review, b.review)),
    author: maskName(orderForPayer(record.order).address?.name ?? ''),
  };
}

async function readOfAllOrders({ db, caller }: Ports): Promise<OwnReviews> {
  const query = { key: caller.shopperId, limit: LIMITS.ownReviews };
  const toReview = await db.list('ordersToReview', query);
  const reviews = (await db.list('reviewsByShopper', query)).map(({ document }) => document);
  const orders = await db.getMany('orders', [...new Set(reviews.map(({ orderId }) => orderId))]);
  return {
    pending: toReview.flatMap(({ document }) => pendingLines(document)).slice(0, LIMITS.ownReviews),
    written: withLines(orders, reviews),
  };
}

export const listOwnReviews: Handler<'review.listOwn'> = async ({ orderId }, ports) => {
  if (orderId === undefined) return ok(await readOfAllOrders(ports));
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? ok(await readOfOrder(found.value, ports)) : found;
};
