import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import { takePage } from '@/domain/paging';
import { asSeenBy, byTime, isOfFilter, summarize } from '@/domain/reviews/reviews';

export const listReviews: Handler<'review.list'> = async ({ goodsId, filter, cursor }, { caller, db, window }) => {
  const records = await db.listReviews(goodsId);
  const before = (window.reviews ?? []).filter((review) => review.goodsId === goodsId);
  if (!window.goodsById.has(goodsId) && records.length === 0) return err(failure('NOT_FOUND', { what: 'goods' }));
  const seen = (isAuthorOf: (shopperId: string) => boolean): readonly Review[] => [
    ...before,
    ...records.flatMap(({ review, shopperId }) => asSeenBy(review, isAuthorOf(shopperId)) ?? []),
  ];
  const hers = seen((shopperId) => shopperId === caller.shopperId);
  const wanted = hers.filter((review) => isOfFilter(review, filter)).sort(byTime);
  return ok({
    ...takePage(wanted, { cursor, idOf: ({ id }) => id }),
    summary: summarize(seen(() => false)),
  });
};
