import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction, Verdict } from '@/cloud/ports';
import type { OrderRecord, ReviewRecord } from '@/cloud/records';
import { once } from '@/cloud/repositories/once';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { keyOfReview } from '@/cloud/repositories/reviews/review-key';
import type { QuoteLine } from '@/contract/cart/quote';
import { failure } from '@/contract/failure';
import type { Standing } from '@/contract/moderation';
import { err, ok, type Result } from '@/contract/result';
import type { Review } from '@/contract/reviews/review';
import type { FailureOf, Input } from '@/contract/verbs';
import { maskName } from '@/domain/addresses/mask';
import { tidyComment } from '@/domain/feed/comment-text';
import { asSeenBy, reviewTrouble, type WrittenOf } from '@/domain/reviews/reviews';

type Wish = Input<'review.write'>;
type Trouble = FailureOf<'review.write'>;

export const writeReview: Handler<'review.write'> = async (input, ports) => {
  const wish = { ...input, text: tidyComment(input.text) };
  if (wish.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  // Asked before anything is read: the service is another's, and a transaction must not wait for it.
  const verdict = await ports.moderation.check(wish.text, 'review');
  const key = keyOfReview(wish.orderId, wish.skuId);
  const newId = ports.ids.next();
  return ports.db.transaction<Review, Trouble>(async (tx) => {
    const record = await tx.get('reviews', key);
    const act = async (): Promise<Result<Review, Trouble>> => {
      const written = await write(tx, { wish, record, verdict, newId }, ports);
      if (!written.ok) return written;
      tx.put('reviews', written.value);
      return ok(ownView(written.value));
    };
    return once(tx, ports, {
      verb: 'review.write',
      wish,
      act,
      idOf: () => key,
      again: () => (record ? ok(ownView(record)) : act()),
    });
  });
};

function ownView({ review }: ReviewRecord): Review {
  return asSeenBy(review, true) ?? review;
}

interface Act {
  readonly wish: Wish;
  /** What is there of this line so far. */
  readonly record: ReviewRecord | undefined;
  readonly verdict: Verdict;
  readonly newId: string;
}

/** The record as it is to be kept, or why it can't be. */
async function write(tx: Transaction, act: Act, ports: Ports): Promise<Result<ReviewRecord, Trouble>> {
  const { wish, record, verdict } = act;
  const { orderId, skuId, stars } = wish;
  const own = await findOwnOrder({ ...ports, db: tx }, orderId);
  if (!own.ok) return own;
  const found = own.value;
  const line = found.order.lines.find((candidate) => candidate.skuId === skuId);
  if (!line) return err(failure('NOT_FOUND', { what: 'sku' }));
  const trouble = { skuId, written: writtenOf(record), appends: stars === undefined };
  const because = reviewTrouble(found.order, trouble);
  if (because) return err(failure('NOT_REVIEWABLE', { because }));
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { because: verdict.because }));
  const { text, pictures } = wish;
  const words = { text, pictures, at: ports.clock.now(), standing: standingOf(verdict, wish) };
  if (stars !== undefined)
    return ok(recordOf(act, found, { ...toReview(found, line), stars, ...words, id: act.newId }));
  if (!record) return err(failure('NOT_REVIEWABLE', { because: 'not-written' }));
  return ok({ ...record, review: { ...record.review, append: words } });
}

function toReview({ order }: OrderRecord, { goodsId, options }: QuoteLine) {
  return { goodsId, options, author: maskName(order.address?.name ?? '') };
}

function recordOf({ wish: { orderId, skuId } }: Act, { shopperId }: OrderRecord, review: Review): ReviewRecord {
  return { id: keyOfReview(orderId, skuId), shopperId, orderId, skuId, review };
}

function writtenOf(record: ReviewRecord | undefined): WrittenOf {
  if (!record) return 'nothing';
  return record.review.append ? 'appended' : 'review';
}

/** Pictures are judged by a person: until she has looked, and while a text is doubtful, only the author sees them. */
function standingOf({ outcome }: Verdict, { pictures }: Wish): Standing {
  return { state: outcome === 'pass' && pictures.length === 0 ? 'shown' : 'in-review' };
}
