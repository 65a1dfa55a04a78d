import type { Handler } from '@/cloud/handler';
import { failure, type Failure } from '@/contract/failure';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { err, ok } from '@/contract/result';
import { moderatedComment, updateComment } from '@/domain/feed/moderate-comment';

import { toDeskComment } from './list-comments';

/** Also under a post that is no longer shown. */
export const moderateComment: Handler<'desk.moderateComment'> = ({ postId, commentId, decision }, ports) =>
  ports.db.transaction<DeskComment, Failure<'NOT_FOUND'>>(async (tx) => {
    const activity = await tx.get('postActivity', postId);
    const updated =
      activity &&
      updateComment(activity, commentId, (comment) => moderatedComment(comment, decision, ports.clock.now()));
    const comment = updated?.comments.find(({ id }) => id === commentId);
    if (!updated || !comment) return err(failure('NOT_FOUND', { what: 'comment' }));
    if (updated !== activity) tx.put('postActivity', updated);
    return ok(toDeskComment(comment, postId, (await tx.get('posts', postId))?.post));
  });
