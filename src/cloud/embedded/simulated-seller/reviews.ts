import { answerReview } from '@/cloud/handlers/desk/reviews/answer-review';
import { moderateReview } from '@/cloud/handlers/desk/reviews/moderate-review';
import type { ReviewRecord } from '@/cloud/records';
import { REVIEW_PARTS } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import { reviewReply } from '@/demo/review-replies';
import { isUnanswered } from '@/domain/reviews/moderate-review';

import type { Store } from '../storage/store';
import { dueDecision, REVIEW_DELAY } from './moderation';
import { findForSeller, portsAt, type SellerPorts } from './seller-ports';

/** Moderates by `now`, and replies once to what is shown. Whether a review is shown never depends on its stars. */
export async function simulateReviews(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const { document } of findForSeller(store, 'reviewsForSeller')) {
    await moderate(document, now, ports);
    await reply(store.get('reviews', document.id) ?? document, now, ports);
  }
}

async function moderate({ orderId, skuId, review }: ReviewRecord, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const part of REVIEW_PARTS) {
    const content = part === 'review' ? review : review.followUp;
    const decision = content && dueDecision(content, now);
    if (!decision) continue;
    await moderateReview({ orderId, skuId, part, decision }, portsAt(content.at + REVIEW_DELAY, ports));
  }
}

async function reply({ orderId, skuId, review }: ReviewRecord, now: EpochMs, ports: SellerPorts): Promise<void> {
  const at = review.at + REVIEW_DELAY;
  if (now < at || !isUnanswered(review)) return;
  const input = { requestId: `reply.${review.id}`, orderId, skuId, text: reviewReply(review.stars) };
  await answerReview(input, portsAt(at, ports));
}
