import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import type { Verdict } from '@/cloud/wechat-ports';
import type { OrderRecord, ReviewRecord } from '@/cloud/records';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { putOrder } from '@/cloud/repositories/orders/put-order';
import { reviewKey } from '@/cloud/repositories/reviews/review-key';
import { putReview } from '@/cloud/repositories/reviews/write-review';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText } from '@/cloud/services/check-text';
import type { QuoteLine } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import type { ModerationStatus } from '@/contract/moderation';
import { err, ok, type Result } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import type { FailureOf, Input } from '@/contract/verbs';
import { maskName } from '@/domain/addresses/mask';
import { cleanComment } from '@/domain/feed/comment-text';
import { orderForPayer } from '@/domain/gifts/gift';
import { reviewProblem, visibleReview, type ReviewProgress } from '@/domain/reviews/reviews';

type WriteInput = Input<'review.write'>;
type ReviewFailure = FailureOf<'review.write'>;

export const writeReview: Handler<'review.write'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const own = await findOwnOrder(ports, request.orderId);
  if (!own.ok) return own;
  const verdict = await checkText(ports, { request, text: request.text, scene: 'review' });
  const key = reviewKey(request.orderId, request.skuId);
  const newId = ports.ids.next();
  return ports.db.transaction<Review, ReviewFailure>(async (tx) => {
    const record = await tx.get('reviews', key);
    const run = async (): Promise<Result<Review, ReviewFailure>> => {
      const written = await write(tx, { request, record, verdict, newId }, ports);
      if (!written.ok) return written;
      await putReview(tx, written.value);
      return ok(ownView(written.value));
    };
    return runOnce(tx, ports, {
      verb: 'review.write',
      request,
      run,
      idOf: () => key,
      replay: () => (record ? ok(ownView(record)) : run()),
    });
  });
};

function ownView({ review }: ReviewRecord): Review {
  return visibleReview(review, true) ?? review;
}

interface WriteContext {
  readonly request: WriteInput;
  /** The existing review of the line. */
  readonly record: ReviewRecord | undefined;
  readonly verdict: Verdict;
  readonly newId: string;
}

/** The record to store, or the failure. */
async function write(
  tx: Transaction,
  context: WriteContext,
  ports: Ports,
): Promise<Result<ReviewRecord, ReviewFailure>> {
  const { request, record, verdict } = context;
  const { orderId, skuId, stars } = request;
  const own = await findOwnOrder({ ...ports, db: tx }, orderId);
  if (!own.ok) return own;
  const found = own.value;
  const line = found.order.lines.find((candidate) => candidate.skuId === skuId);
  if (!line) return err(failure('NOT_FOUND', { what: 'sku' }));
  const target = { skuId, progress: progressOf(record), isFollowUp: stars === undefined };
  const problem = reviewProblem(found.order, target);
  if (problem) return err(failure('NOT_REVIEWABLE', { problem }));
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { violation: verdict.violation }));
  const { text, pictures } = request;
  const content = { text, pictures, at: ports.clock.now(), status: statusFor(verdict, request) };
  if (stars !== undefined) {
    await putOrder(tx, { ...found, reviewedSkuIds: [...(found.reviewedSkuIds ?? []), skuId] });
    return ok(toRecord(context, found, { ...toReview(found, line), stars, ...content, id: context.newId }));
  }
  if (!record) return err(failure('NOT_REVIEWABLE', { problem: 'not-reviewed' }));
  return ok({ ...record, review: { ...record.review, followUp: content } });
}

function toReview({ order }: OrderRecord, { goodsId, options }: QuoteLine) {
  return { goodsId, options, author: maskName(orderForPayer(order).address?.name ?? '') };
}

function toRecord(
  { request: { orderId, skuId } }: WriteContext,
  { shopperId }: OrderRecord,
  review: Review,
): ReviewRecord {
  return { id: reviewKey(orderId, skuId), shopperId, orderId, skuId, review };
}

function progressOf(record: ReviewRecord | undefined): ReviewProgress {
  if (!record) return 'none';
  return record.review.followUp ? 'follow-up' : 'review';
}

/** Pictures are always checked by the seller; until then, and for a doubtful text, only the author sees the review. */
function statusFor({ outcome }: Verdict, { pictures }: WriteInput): ModerationStatus {
  return { state: outcome === 'pass' && pictures.length === 0 ? 'shown' : 'in-review' };
}
