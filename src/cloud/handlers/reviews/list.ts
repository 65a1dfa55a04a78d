import type { Handler } from '@/cloud/handler';
import { reviewsKey } from '@/cloud/index-keys';
import type { Database, Listed, Ports } from '@/cloud/ports';
import type { ReviewRecord } from '@/cloud/records';
import { failure } from '@/contract/failure';
import { PAGE_SIZE, type Page } from '@/contract/page';
import { err, ok } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import type { Input } from '@/contract/verbs';
import { firstPage, newestFirst, parseCursor, type Position } from '@/domain/paging';
import { countReview, matchesFilter, NO_REVIEWS, toReviewSummary, visibleReview } from '@/domain/reviews/reviews';

export const listReviews: Handler<'review.list'> = async (input, ports) => {
  const { goodsId, cursor } = input;
  const { db, catalog } = ports;
  const counts = await db.get('reviewCounts', goodsId);
  if (!catalog.goodsById.has(goodsId) && !counts) return err(failure('NOT_FOUND', { what: 'goods' }));
  const catalogReviews = (catalog.reviews ?? []).filter((review) => review.goodsId === goodsId);
  const all = catalogReviews.reduce((sum, review) => countReview(sum, review), counts ?? NO_REVIEWS);
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  // An unreadable cursor ends the list.
  const page = cursor !== undefined && !after ? { items: [] } : await readPage(catalogReviews, after, { input, ports });
  return ok({ ...page, summary: toReviewSummary(all) });
};

interface ReviewQuery {
  readonly input: Input<'review.list'>;
  readonly ports: Ports;
}

/** Merges the reviews of the shop's content, those that everyone sees and those that only the caller sees. */
async function readPage(
  catalogReviews: readonly Review[],
  after: Position | undefined,
  { input: { goodsId, filter }, ports: { db, caller } }: ReviewQuery,
): Promise<Page<Review>> {
  const isAfter = (review: Review) => !after || newestFirst(after, review) < 0;
  const own = reviewsKey(goodsId, filter, caller.shopperId);
  const reviews = [
    ...catalogReviews.filter((review) => matchesFilter(review, filter) && isAfter(review)),
    ...(await readReviews(db, reviewsKey(goodsId, filter), after)).flatMap(({ document }) => seenBy(document, caller)),
    ...(await readReviews(db, own, after)).flatMap(({ document }) => seenBy(document, caller)),
  ];
  return firstPage(reviews.sort(newestFirst), (review) => review);
}

function readReviews(db: Database, key: string, after?: Position): Promise<readonly Listed<ReviewRecord>[]> {
  return db.list('reviewsByGoods', { key, after, limit: PAGE_SIZE + 1 });
}

function seenBy({ review, shopperId }: ReviewRecord, caller: Ports['caller']): readonly Review[] {
  return [visibleReview(review, shopperId === caller.shopperId) ?? []].flat();
}
