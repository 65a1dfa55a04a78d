import type { Transaction } from '@/cloud/ports';
import { putComment } from '@/cloud/repositories/feed/comments';
import type { EpochMs } from '@/contract/time';
import { moderatedComment } from '@/domain/feed/moderate-comment';

import type { Store } from '../storage/store';
import { dueDecision, REVIEW_DELAY } from './moderation';
import { updateFound } from './update-documents';

/** Writes the seller's decisions on comments up to `now`. */
export function simulateCommentDecisions(store: Store, now: EpochMs): Promise<void> {
  return updateFound(store, 'commentsForSeller', {
    update(comment) {
      const decision = dueDecision(comment, now);
      return decision ? moderatedComment(comment, decision, comment.at + REVIEW_DELAY) : comment;
    },
    // `StoredDocuments` extends `Documents`; TypeScript can't compare the two indexed by a generic key.
    write: (tx, comment) => putComment(tx as Transaction, comment),
  });
}
