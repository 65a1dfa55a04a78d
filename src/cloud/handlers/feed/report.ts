import type { Handler } from '@/cloud/handler';
import { putComment } from '@/cloud/repositories/feed/comments';
import {
  changePostActivity,
  findComment,
  findReadableAuthor,
  type ActivityContext,
} from '@/cloud/repositories/feed/post-activity';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { reportedComment } from '@/domain/feed/moderate-comment';

/** A comment the caller can read that was not written by the caller or the seller. */
async function canBeReported(context: ActivityContext, commentId: string): Promise<boolean> {
  const { tx, post, reactions } = context;
  const author = await findReadableAuthor(context, commentId);
  const comment = await findComment(tx, post.id, commentId);
  const bySeller =
    comment?.sellerName !== undefined || post.comments.some(({ id, bySeller: isOwn }) => id === commentId && isOwn);
  return author !== undefined && !bySeller && comment?.shopperId !== reactions.shopperId;
}

/**
 * Hides the comment from the caller, and tells the seller if a shopper wrote it. The report lives with its comment: a
 * flood of reports of other comments, which are taken back, can't push it out.
 */
export const reportComment: Handler<'feed.report'> = ({ postId, commentId, reason }, ports) =>
  changePostActivity<Failure<'NOT_FOUND'>>(postId, ports, async (context) => {
    const { tx, reactions } = context;
    const { shopperId, reported } = reactions;
    if (reported.includes(commentId)) return ok(undefined);
    if (!(await canBeReported(context, commentId))) return err(failure('NOT_FOUND', { what: 'comment' }));
    const comment = await findComment(tx, postId, commentId);
    if (comment) await putComment(tx, reportedComment(comment, { shopperId, reason, at: ports.clock.now() }));
    tx.put('reactions', { ...reactions, reported: [...reported, commentId].slice(-LIMITS.reported) });
    return ok(undefined);
  });
