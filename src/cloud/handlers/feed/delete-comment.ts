import type { Handler } from '@/cloud/handler';
import { updatePostActivity } from '@/cloud/repositories/feed/post-activity';
import { ok } from '@/contract/result';

/** Deletes only the caller's own comment; any other id changes nothing. */
export const deleteComment: Handler<'feed.deleteComment'> = ({ postId, commentId }, ports) =>
  updatePostActivity<never>(postId, ports, async ({ activity, reactions }) => {
    const comments = activity.comments.filter(({ id, shopperId }) => id !== commentId || shopperId !== reactions.id);
    return ok({
      reactions,
      activity: comments.length === activity.comments.length ? activity : { ...activity, comments },
    });
  });
