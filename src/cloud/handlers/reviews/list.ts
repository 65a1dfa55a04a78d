import type { Handler } from '@/cloud/handler';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import { takePage } from '@/domain/paging';
import { matchesFilter, newestFirst, summarize, visibleReview } from '@/domain/reviews/reviews';

export const listReviews: Handler<'review.list'> = async ({ goodsId, filter, cursor }, { caller, db, catalog }) => {
  const records = await db.listReviews(goodsId);
  const catalogReviews = (catalog.reviews ?? []).filter((review) => review.goodsId === goodsId);
  if (!catalog.goodsById.has(goodsId) && records.length === 0) return err(failure('NOT_FOUND', { what: 'goods' }));
  const visibleTo = (isAuthorOf: (shopperId: string) => boolean): readonly Review[] => [
    ...catalogReviews,
    ...records.flatMap(({ review, shopperId }) => visibleReview(review, isAuthorOf(shopperId)) ?? []),
  ];
  const visible = visibleTo((shopperId) => shopperId === caller.shopperId);
  const matching = visible.filter((review) => matchesFilter(review, filter)).sort(newestFirst);
  return ok({
    ...takePage(matching, { cursor, idOf: ({ id }) => id }),
    summary: summarize(visibleTo(() => false)),
  });
};
