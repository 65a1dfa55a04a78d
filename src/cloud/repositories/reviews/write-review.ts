import type { Transaction } from '@/cloud/ports';
import type { ReviewRecord } from '@/cloud/records';
import { countReview, NO_REVIEWS, visibleReview, type ReviewCounts } from '@/domain/reviews/reviews';

/** Writes a review and counts it as everyone sees it. Every write of a review goes through here. */
export async function putReview(tx: Transaction, record: ReviewRecord): Promise<void> {
  const { goodsId } = record.review;
  const before = await tx.get('reviews', record.id);
  const counts = (await tx.get('reviewCounts', goodsId)) ?? { id: goodsId, ...NO_REVIEWS };
  tx.put('reviews', record);
  tx.put('reviewCounts', { ...counts, ...counted(counted(counts, before, -1), record, 1) });
}

/** Removes a review, and no longer counts it. */
export async function removeReview(tx: Transaction, id: string): Promise<void> {
  const found = await tx.get('reviews', id);
  if (!found) return;
  const { goodsId } = found.review;
  const counts = await tx.get('reviewCounts', goodsId);
  if (counts) tx.put('reviewCounts', { ...counts, ...counted(counts, found, -1) });
  tx.remove('reviews', id);
}

function counted(counts: ReviewCounts, record: ReviewRecord | undefined, by: 1 | -1): ReviewCounts {
  const seen = record && visibleReview(record.review, false);
  return seen ? countReview(counts, seen, by) : counts;
}
