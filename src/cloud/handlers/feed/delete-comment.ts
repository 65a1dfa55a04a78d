import type { Handler } from '@/cloud/handler';
import { removeComment } from '@/cloud/repositories/feed/comments';
import { changePostActivity, findComment } from '@/cloud/repositories/feed/post-activity';
import { ok } from '@/contract/result';

/** Deletes only the caller's own comment; any other id changes nothing. */
export const deleteComment: Handler<'feed.deleteComment'> = ({ postId, commentId }, ports) =>
  changePostActivity<never>(postId, ports, async ({ tx, reactions }) => {
    const comment = await findComment(tx, postId, commentId);
    if (comment?.shopperId === reactions.shopperId) await removeComment(tx, comment);
    return ok(undefined);
  });
