import type { Handler } from '@/cloud/handler';
import { putComment } from '@/cloud/repositories/feed/comments';
import { findComment } from '@/cloud/repositories/feed/post-activity';
import { changedBySeller } from '@/cloud/repositories/history';
import { failure, type Failure } from '@/contract/failure';
import type { DeskComment } from '@/contract/feed/desk-comment';
import { err, ok } from '@/contract/result';
import { moderatedComment } from '@/domain/feed/moderate-comment';

import { toDeskComment } from './list-comments';

/** Also under a post that is no longer shown. */
export const moderateComment: Handler<'desk.moderateComment'> = ({ postId, commentId, decision }, ports) =>
  ports.db.transaction<DeskComment, Failure<'NOT_FOUND'>>(async (tx) => {
    const comment = await findComment(tx, postId, commentId);
    if (!comment) return err(failure('NOT_FOUND', { what: 'comment' }));
    const moderated = moderatedComment(comment, decision, ports.clock.now());
    if (moderated !== comment) await putComment(tx, changedBySeller(moderated, 'desk.moderateComment', ports));
    return ok(toDeskComment(moderated, (await tx.get('posts', postId))?.post));
  });
