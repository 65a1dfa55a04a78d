import type { Transaction } from '@/cloud/ports';
import type { ShopperCommentRecord } from '@/domain/feed/post-activity';

import { readActivity, readReactions } from './post-activity';

const shownOf = (comment: ShopperCommentRecord | undefined) => (comment?.status.state === 'shown' ? 1 : 0);

interface Change {
  readonly before?: ShopperCommentRecord | undefined;
  readonly after?: ShopperCommentRecord;
}

/** Counts what a change adds to what everyone reads under the post, and to what its author wrote there. */
async function count(tx: Transaction, { before, after }: Change): Promise<void> {
  const comment = after ?? before;
  if (!comment) return;
  const activity = await readActivity(tx, comment.postId);
  const shown = shownOf(after) - shownOf(before);
  if (shown !== 0) tx.put('postActivity', { ...activity, comments: activity.comments + shown });
  const written = (after ? 1 : 0) - (before ? 1 : 0);
  if (written === 0) return;
  const reactions = await readReactions(tx, comment.shopperId, comment.postId);
  const kind = comment.sellerName === undefined ? 'comments' : 'replies';
  tx.put('reactions', { ...reactions, [kind]: reactions[kind] + written });
}

/** Writes a comment and counts it. Every write of a comment goes through here. */
export async function putComment(tx: Transaction, comment: ShopperCommentRecord): Promise<void> {
  const before = await tx.get('comments', comment.id);
  tx.put('comments', comment);
  await count(tx, { before, after: comment });
}

/** Appends a comment to those of its post. */
export async function addComment(tx: Transaction, comment: Omit<ShopperCommentRecord, 'place'>): Promise<void> {
  const activity = await readActivity(tx, comment.postId);
  const place = activity.written + 1;
  tx.put('postActivity', { ...activity, written: place });
  await putComment(tx, { ...comment, place });
}

export async function removeComment(tx: Transaction, comment: ShopperCommentRecord): Promise<void> {
  tx.remove('comments', comment.id);
  await count(tx, { before: comment });
}
