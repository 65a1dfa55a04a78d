import type { Handler } from '@/cloud/handler';
import type { ReviewRecord } from '@/cloud/records';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { keyOfReview } from '@/cloud/repositories/reviews/review-key';
import { LIMITS } from '@/contract/limits';
import type { Order } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import type { ReviewedLine } from '@/contract/reviews/review';
import { maskName } from '@/domain/addresses/mask';
import { asSeenBy, byTime, reviewTrouble } from '@/domain/reviews/reviews';

function toLines({ id: orderId, lines }: Order): readonly ReviewedLine[] {
  return lines.map(({ skuId, goodsId, title, options, picture }) => ({
    orderId,
    skuId,
    goodsId,
    title,
    options,
    picture,
  }));
}

function waitingIn(order: Order, records: ReadonlyMap<string, ReviewRecord>): readonly ReviewedLine[] {
  return toLines(order).filter(
    ({ skuId }) =>
      !records.has(keyOfReview(order.id, skuId)) &&
      reviewTrouble(order, { skuId, written: 'nothing', appends: false }) === undefined,
  );
}

function writtenIn(order: Order, records: ReadonlyMap<string, ReviewRecord>) {
  return toLines(order).flatMap((line) => {
    const record = records.get(keyOfReview(order.id, line.skuId));
    const review = record && asSeenBy(record.review, true);
    return review ? [{ ...line, review }] : [];
  });
}

export const listOwnReviews: Handler<'review.listOwn'> = async ({ orderId }, ports) => {
  const { caller, db } = ports;
  const one = orderId === undefined ? undefined : await findOwnOrder(ports, orderId);
  if (one && !one.ok) return one;
  const own = one ? [one.value] : await db.listOrders(caller.shopperId);
  const orders = own.map(({ order }) => order).sort((a, b) => b.placedAt - a.placedAt || (a.id < b.id ? 1 : -1));
  const records = new Map((await db.listOwnReviews(caller.shopperId)).map((record) => [record.id, record]));
  return ok({
    waiting: orders.flatMap((order) => waitingIn(order, records)).slice(0, LIMITS.ownReviews),
    written: orders
      .flatMap((order) => writtenIn(order, records))
      .sort((a, b) => byTime(a.review, b.review))
      .slice(0, LIMITS.ownReviews),
    ...(one && { author: maskName(one.value.order.address?.name ?? '') }),
  });
};
