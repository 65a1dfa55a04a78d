import type { EpochMs } from '@/contract/time';
import type { PostActivityRecord } from '@/domain/feed/post-activity';

import type { Store } from '../storage/store';
import { afterSellerReview } from './moderation';
import { updateFound } from './update-documents';

/** The post activity after the demo seller has reviewed its comments by `now`; the same object without a change. */
function afterCommentReviews(activity: PostActivityRecord, now: EpochMs): PostActivityRecord {
  const comments = activity.comments.map((comment) => afterSellerReview(comment, now));
  return comments.some((comment, index) => comment !== activity.comments[index]) ? { ...activity, comments } : activity;
}

/** Writes the seller's reviews of comments up to `now`. */
export function simulateCommentReviews(store: Store, now: EpochMs): Promise<void> {
  return updateFound(store, 'activityForSeller', {
    update: (activity) => afterCommentReviews(activity, now),
    write: (tx, activity) => tx.put('postActivity', activity),
  });
}
