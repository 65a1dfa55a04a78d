import type { Handler } from '@/cloud/handler';
import { updatePostActivity, type ActivityContext } from '@/cloud/repositories/feed/post-activity';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { findAuthor } from '@/domain/feed/post-activity';

/** A comment the caller can read that was not written by the caller or the seller. */
function canBeReported(context: ActivityContext, commentId: string): boolean {
  const author = findAuthor(context, commentId);
  const bySeller = context.post.comments.some((comment) => comment.id === commentId && comment.bySeller);
  const isOwn = author !== undefined && 'shopperId' in author && author.shopperId === context.reactions.id;
  return author !== undefined && !bySeller && !isOwn;
}

export const reportComment: Handler<'feed.report'> = ({ postId, commentId, reason }, ports) =>
  updatePostActivity<Failure<'NOT_FOUND'>>(postId, ports, async (context) => {
    const { activity, reactions } = context;
    if (reactions.reported.includes(commentId)) return ok(context);
    if (!canBeReported(context, commentId)) return err(failure('NOT_FOUND', { what: 'comment' }));
    const report = { commentId, reason, at: ports.clock.now() };
    return ok({
      activity: { ...activity, reports: [...activity.reports, report].slice(-LIMITS.reports) },
      reactions: { ...reactions, reported: [...reactions.reported, commentId] },
    });
  });
