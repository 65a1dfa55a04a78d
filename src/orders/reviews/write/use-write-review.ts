import { useRef, useState } from 'react';

import { LIMITS } from '@/contract/limits';
import type { OwnReviews, Review, ReviewedLine } from '@/contract/reviews/review';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { useFresh } from '@/pages/shared/use-refresh';
import { requestIdFor, type Intent } from '@/stores/request-id';
import { useDraft, type ReviewDraft } from '@/stores/reviews/review-draft';
import { ownReviewsResource } from '@/stores/reviews/reviews';
import { writeReview } from '@/stores/reviews/write-review';
import { usePictures } from '@/stores/use-pictures';

/** What can be done about a line. */
export type Stage =
  | { readonly kind: 'write'; readonly line: ReviewedLine }
  | { readonly kind: 'append'; readonly line: ReviewedLine; readonly review: Review }
  | { readonly kind: 'done'; readonly line: ReviewedLine; readonly review: Review };

export function stageOf({ waiting, written }: OwnReviews, skuId: string): Stage | undefined {
  const line = waiting.find((each) => each.skuId === skuId);
  if (line) return { kind: 'write', line };
  const own = written.find((each) => each.skuId === skuId);
  if (!own) return undefined;
  return { kind: own.review.append ? 'done' : 'append', line: own, review: own.review };
}

/** Her own reviews of the order. */
export function useOwn(orderId: string) {
  const { remote, reload } = ownReviewsResource.use({ orderId });
  useFresh(remote.status, reload);
  return { remote, reload };
}

export interface Form {
  readonly stage: Exclude<Stage, { kind: 'done' }>;
  readonly onSent: (review: Review) => void;
}

/** What is missing before it can be sent. */
function missing(stage: Form['stage'], { stars, text }: ReviewDraft) {
  if (stage.kind === 'write' && stars === undefined) return copy.ownReviews.noStars;
  return text.trim() === '' ? copy.ownReviews.noWords : undefined;
}

/** A review while it is written, and sending it. What was written stays until the cloud has it. */
export function useForm({ stage, onSent }: Form) {
  const { orderId, skuId } = stage.line;
  const { draft, change, clear } = useDraft(`${orderId}.${skuId}.${stage.kind}`);
  const { pictures, ...picking } = usePictures({ most: LIMITS.reviewPictures, alt: '' });
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const intent = useRef<Intent>();

  const send = async () => {
    const lacking = missing(stage, draft);
    setTrouble(lacking);
    if (lacking !== undefined || busy) return;
    const shown = pictures.map(({ url, width, height }) => ({ url, width, height }));
    const wish = { orderId, skuId, text: draft.text, pictures: shown, ...(draft.stars && { stars: draft.stars }) };
    intent.current = requestIdFor(JSON.stringify(wish), intent.current);
    setBusy(true);
    const answer = await writeReview({ requestId: intent.current.id, ...wish });
    setBusy(false);
    if (!answer.ok)
      return setTrouble(answer.failure.kind === 'transient' ? copy.ownReviews.unsent : wordsFor(answer.failure));
    clear();
    return onSent(answer.value);
  };

  const write = (part: Partial<ReviewDraft>) => {
    setTrouble(undefined);
    change(part);
  };
  return { draft, change: write, pictures, picking, trouble, busy, onSend: () => void send() };
}
