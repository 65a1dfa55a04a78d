import { useRef, useState } from 'react';

import { LIMITS } from '@/contract/limits';
import type { OwnReviews, Review, ReviewLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { requestIdFor, type Intent } from '@/stores/request-id';
import { useDraft, type ReviewDraft } from '@/stores/reviews/review-draft';
import { ownReviewsResource } from '@/stores/reviews/reviews';
import { writeReview } from '@/stores/reviews/write-review';
import { usePictures } from '@/stores/use-pictures';

/** What the page shows for an order line: the form for a review or a follow-up, or the finished review. */
type WriteStage =
  | { readonly kind: 'write'; readonly line: ReviewLine }
  | { readonly kind: 'follow-up'; readonly line: ReviewLine; readonly review: Review }
  | { readonly kind: 'done'; readonly line: ReviewLine; readonly review: Review };

export function stageOf({ pending, written }: OwnReviews, skuId: string): WriteStage | undefined {
  const line = pending.find((each) => each.skuId === skuId);
  if (line) return { kind: 'write', line };
  const own = written.find((each) => each.skuId === skuId);
  if (!own) return undefined;
  return { kind: own.review.followUp ? 'done' : 'follow-up', line: own, review: own.review };
}

/** The shopper's reviews of one order. */
export function useOrderReviews(orderId: string) {
  const { remote, reload } = ownReviewsResource.use({ orderId });
  useRefreshOnShow(remote.status, reload);
  return { remote, reload };
}

export interface ReviewFormOptions {
  readonly stage: Exclude<WriteStage, { kind: 'done' }>;
  readonly onSent: (review: Review) => void;
}

/** Text of what is missing; undefined if the review can be sent. */
function missingText(stage: ReviewFormOptions['stage'], { stars, text }: ReviewDraft) {
  if (stage.kind === 'write' && stars === undefined) return copy.ownReviews.missingStars;
  return text.trim() === '' ? copy.ownReviews.missingText : undefined;
}

/** State of the review form. The draft is kept until the cloud has stored the review. */
export function useReviewForm({ stage, onSent }: ReviewFormOptions) {
  const { orderId, skuId } = stage.line;
  const { draft, change, clear } = useDraft(`${orderId}.${skuId}.${stage.kind}`);
  const { pictures, ...picker } = usePictures({ limit: LIMITS.reviewPictures, alt: '' });
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();

  const send = async () => {
    const missing = missingText(stage, draft);
    setProblem(missing);
    if (missing !== undefined || busy) return;
    const sizedPictures = pictures.map(({ url, width, height }) => ({ url, width, height }));
    const content = {
      orderId,
      skuId,
      text: draft.text,
      pictures: sizedPictures,
      ...(draft.stars && { stars: draft.stars }),
    };
    intent.current = requestIdFor(JSON.stringify(content), intent.current);
    setBusy(true);
    const answer = await writeReview({ requestId: intent.current.id, ...content });
    setBusy(false);
    if (!answer.ok)
      return setProblem(answer.failure.kind === 'transient' ? copy.ownReviews.sendFailed : failureText(answer.failure));
    clear();
    return onSent(answer.value);
  };

  const write = (part: Partial<ReviewDraft>) => {
    setProblem(undefined);
    change(part);
  };
  return { draft, change: write, pictures, picker, problem, busy, onSend: () => void send() };
}
