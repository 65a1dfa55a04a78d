import type { Handler } from '@/cloud/handler';
import { updatePostActivity, type ActivityContext } from '@/cloud/repositories/feed/post-activity';
import { failure, type Failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { reportedComment, updateComment } from '@/domain/feed/moderate-comment';
import { findAuthor } from '@/domain/feed/post-activity';

/** A comment the caller can read that was not written by the caller or the seller. */
function canBeReported(context: ActivityContext, commentId: string): boolean {
  const { post, activity, reactions } = context;
  const author = findAuthor(context, commentId);
  const bySeller =
    post.comments.some((comment) => comment.id === commentId && comment.bySeller) ||
    activity.comments.some((comment) => comment.id === commentId && comment.sellerName !== undefined);
  const isOwn = author !== undefined && 'shopperId' in author && author.shopperId === reactions.id;
  return author !== undefined && !bySeller && !isOwn;
}

/**
 * Hides the comment from the caller, and tells the seller if a shopper wrote it. The report lives with its comment: a
 * flood of reports of other comments, which are taken back, can't push it out.
 */
export const reportComment: Handler<'feed.report'> = ({ postId, commentId, reason }, ports) =>
  updatePostActivity<Failure<'NOT_FOUND'>>(postId, ports, async (context) => {
    const { activity, reactions } = context;
    if (reactions.reported.includes(commentId)) return ok(context);
    if (!canBeReported(context, commentId)) return err(failure('NOT_FOUND', { what: 'comment' }));
    const report = { shopperId: reactions.id, reason, at: ports.clock.now() };
    return ok({
      activity: updateComment(activity, commentId, (comment) => reportedComment(comment, report)),
      reactions: { ...reactions, reported: [...reactions.reported, commentId] },
    });
  });
