import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { ReviewRecord } from '@/cloud/records';
import { changedBySeller } from '@/cloud/repositories/history';
import { reviewKey } from '@/cloud/repositories/reviews/review-key';
import { putReview } from '@/cloud/repositories/reviews/write-review';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { DeskReview, ReviewRef } from '@/contract/reviews/desk-review';
import type { Review } from '@/contract/reviews/review';
import type { VerbName } from '@/contract/verbs';

export function toDeskReview(
  { orderId, skuId, review }: ReviewRecord,
  { catalog }: Pick<Ports, 'catalog'>,
): DeskReview {
  const title = catalog.goodsById.get(review.goodsId)?.title;
  return { orderId, skuId, review, ...(title !== undefined && { title }) };
}

/** Updates the review of any shopper's order line, for the seller only. An unchanged one is not written. */
export function updateReview<F>(
  { verb, ref: { orderId, skuId } }: { readonly verb: VerbName; readonly ref: ReviewRef },
  ports: Ports,
  update: (review: Review, tx: Transaction) => Promise<Result<Review, F>>,
): Promise<Result<DeskReview, F | Failure<'NOT_FOUND'> | WriteFailure>> {
  return ports.db.transaction<DeskReview, F | Failure<'NOT_FOUND'>>(async (tx) => {
    const record = await tx.get('reviews', reviewKey(orderId, skuId));
    if (!record) return err(failure('NOT_FOUND', { what: 'review' }));
    const updated = await update(record.review, tx);
    if (!updated.ok) return updated;
    if (updated.value === record.review) return ok(toDeskReview(record, ports));
    const after = changedBySeller({ ...record, review: updated.value }, verb, ports);
    await putReview(tx, after);
    return ok(toDeskReview(after, ports));
  });
}
