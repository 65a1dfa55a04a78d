import type { EpochMs } from '@/contract/time';
import { moderatedComment, updateComment } from '@/domain/feed/moderate-comment';
import type { PostActivityRecord } from '@/domain/feed/post-activity';

import type { Store } from '../storage/store';
import { dueDecision, REVIEW_DELAY } from './moderation';
import { updateFound } from './update-documents';

/** The post activity after the demo seller has decided on its held comments by `now`; the same object without a change. */
function afterDecisions(activity: PostActivityRecord, now: EpochMs): PostActivityRecord {
  return activity.comments.reduce((updated, { id }) => {
    return updateComment(updated, id, (comment) => {
      const decision = dueDecision(comment, now);
      return decision ? moderatedComment(comment, decision, comment.at + REVIEW_DELAY) : comment;
    });
  }, activity);
}

/** Writes the seller's decisions on comments up to `now`. */
export function simulateCommentDecisions(store: Store, now: EpochMs): Promise<void> {
  return updateFound(store, 'activityForSeller', {
    update: (activity) => afterDecisions(activity, now),
    write: (tx, activity) => tx.put('postActivity', activity),
  });
}
