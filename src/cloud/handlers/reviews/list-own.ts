import type { Handler } from '@/cloud/handler';
import type { ReviewRecord } from '@/cloud/records';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { reviewKey } from '@/cloud/repositories/reviews/review-key';
import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import type { ReviewLine } from '@/contract/reviews/review';
import { maskName } from '@/domain/addresses/mask';
import { newestFirst, reviewProblem, visibleReview } from '@/domain/reviews/reviews';

function toLines({ id: orderId, lines }: Order): readonly ReviewLine[] {
  return lines.map(({ skuId, goodsId, title, options, picture }) => ({
    orderId,
    skuId,
    goodsId,
    title,
    options,
    picture,
  }));
}

function pendingReviews(order: Order, reviews: ReadonlyMap<string, ReviewRecord>): readonly ReviewLine[] {
  return toLines(order).filter(
    ({ skuId }) =>
      !reviews.has(reviewKey(order.id, skuId)) &&
      reviewProblem(order, { skuId, progress: 'none', isFollowUp: false }) === undefined,
  );
}

function writtenReviews(order: Order, reviews: ReadonlyMap<string, ReviewRecord>) {
  return toLines(order).flatMap((line) => {
    const record = reviews.get(reviewKey(order.id, line.skuId));
    const review = record && visibleReview(record.review, true);
    return review ? [{ ...line, review }] : [];
  });
}

export const listOwnReviews: Handler<'review.listOwn'> = async ({ orderId }, ports) => {
  const { caller, db } = ports;
  const found = orderId === undefined ? undefined : await findOwnOrder(ports, orderId);
  if (found && !found.ok) return found;
  const records = found ? [found.value] : await db.listOrders(caller.shopperId);
  const orders = records.map(({ order }) => order).sort((a, b) => b.placedAt - a.placedAt || (a.id < b.id ? 1 : -1));
  const reviews = new Map((await db.listOwnReviews(caller.shopperId)).map((record) => [record.id, record]));
  return ok({
    pending: orders.flatMap((order) => pendingReviews(order, reviews)).slice(0, LIMITS.ownReviews),
    written: orders
      .flatMap((order) => writtenReviews(order, reviews))
      .sort((a, b) => newestFirst(a.review, b.review))
      .slice(0, LIMITS.ownReviews),
    ...(found && { author: maskName(found.value.order.address?.name ?? '') }),
  });
};
