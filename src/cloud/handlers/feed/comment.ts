import type { Handler } from '@/cloud/handler';
import { addComment } from '@/cloud/repositories/feed/comments';
import { changePostActivity, findReadableAuthor, type ActivityContext } from '@/cloud/repositories/feed/post-activity';
import { findPost } from '@/cloud/repositories/feed/visible-posts';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import type { Verdict } from '@/cloud/wechat-ports';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { ModerationStatus } from '@/contract/moderation';
import { err, ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { Input } from '@/contract/verbs';
import { cleanComment } from '@/domain/feed/comment-text';

type CommentFailure = Failure<'NOT_FOUND' | 'TOO_MANY' | 'TEXT_REFUSED' | 'REQUEST_REUSED'>;

export const commentPost: Handler<'feed.comment'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const found = await findPost(input.postId, ports);
  if (!found.ok) return found;
  const verdict = await checkText(ports, { request, text: request.text, scene: 'comment' });
  const id = ports.ids.next();
  return changePostActivity<CommentFailure>(input.postId, ports, (context) =>
    // Idempotent by request id, also after the comment was deleted.
    runOnce<string, CommentFailure>(context.tx, ports, {
      verb: 'feed.comment',
      request,
      run: () => append(context, { ...request, id, at: ports.clock.now(), verdict }),
      idOf: () => id,
      replay: ok,
    }),
  );
};

type NewComment = Input<'feed.comment'> & { readonly id: string; readonly at: EpochMs; readonly verdict: Verdict };

/** Appends the comment, and returns its id. */
async function append(
  context: ActivityContext,
  { id, at, text, replyTo: repliedId, verdict }: NewComment,
): Promise<Result<string, CommentFailure>> {
  const { tx, post, reactions } = context;
  const { shopperId } = reactions;
  const refused = textRefusal(verdict);
  if (refused) return err(refused);
  if (reactions.comments >= LIMITS.comments)
    return err(failure('TOO_MANY', { what: 'comments', limit: LIMITS.comments }));
  const replyTo = repliedId === undefined ? undefined : await findReadableAuthor(context, repliedId);
  if (repliedId !== undefined && !replyTo) return err(failure('NOT_FOUND', { what: 'comment' }));
  const status: ModerationStatus = { state: verdict.outcome === 'pass' ? 'shown' : 'in-review' };
  await addComment(tx, { id, postId: post.id, shopperId, text, at, status, ...(replyTo && { replyTo }) });
  return ok(id);
}
