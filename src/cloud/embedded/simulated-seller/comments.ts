import { moderateComment } from '@/cloud/handlers/desk/comments/moderate-comment';
import type { EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';
import { dueDecision, REVIEW_DELAY } from './moderation';
import { findForSeller, portsAt, type SellerPorts } from './seller-ports';

/** Decides on held comments up to `now`. */
export async function simulateCommentDecisions(store: Store, now: EpochMs, ports: SellerPorts): Promise<void> {
  for (const { document: comment } of findForSeller(store, 'commentsForSeller')) {
    const decision = dueDecision(comment, now);
    if (!decision) continue;
    const input = { postId: comment.postId, commentId: comment.id, decision };
    await moderateComment(input, portsAt(comment.at + REVIEW_DELAY, ports));
  }
}
