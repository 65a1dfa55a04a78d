import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { Verdict } from '@/cloud/wechat-ports';
import {
  updatePostActivity,
  type ActivityContext,
  type ActivityUpdate,
  type ActivityUpdateResult,
} from '@/cloud/repositories/feed/post-activity';
import { findPost } from '@/cloud/repositories/feed/visible-posts';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText } from '@/cloud/services/check-text';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { ModerationStatus } from '@/contract/moderation';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import { cleanComment } from '@/domain/feed/comment-text';
import { findAuthor, type AuthorIdentity } from '@/domain/feed/post-activity';

type CommentFailure = Failure<'NOT_FOUND' | 'TOO_MANY' | 'TEXT_REFUSED' | 'REQUEST_REUSED'>;
type ModeratedComment = Input<'feed.comment'> & { readonly verdict: Verdict };

export const addComment: Handler<'feed.comment'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const found = await findPost(input.postId, ports);
  if (!found.ok) return found;
  const verdict = await checkText(ports, { request, text: request.text, scene: 'comment' });
  return updatePostActivity(input.postId, ports, addOnce({ ...request, verdict }, ports));
};

/**
 * Idempotent by request id, also after the comment was deleted, and if moderation now thinks otherwise of a text that
 * stands.
 */
function addOnce(comment: ModeratedComment, ports: Ports): ActivityUpdate<CommentFailure> {
  const { verdict: _verdict, ...request } = comment;
  const id = ports.ids.next();
  return (context) =>
    runOnce(context.tx, ports, {
      verb: 'feed.comment',
      request,
      run: () => append(context, comment, { id, at: ports.clock.now() }),
      idOf: () => id,
      replay: () => ok(context),
    });
}

function append(
  context: ActivityContext,
  { text, verdict, replyTo }: ModeratedComment,
  { id, at }: { readonly id: string; readonly at: number },
): ActivityUpdateResult<CommentFailure> {
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { violation: verdict.violation }));
  const status: ModerationStatus = { state: verdict.outcome === 'pass' ? 'shown' : 'in-review' };
  const { activity, reactions } = context;
  const own = activity.comments.filter(
    ({ shopperId, sellerName }) => shopperId === reactions.id && sellerName === undefined,
  );
  if (own.length >= LIMITS.comments) return err(failure('TOO_MANY', { what: 'comments', limit: LIMITS.comments }));
  const target = replyTarget(context, replyTo);
  if (!target.ok) return target;
  const comment = { id, shopperId: reactions.id, text, at, status, ...(target.value && { replyTo: target.value }) };
  return ok({ reactions, activity: { ...activity, comments: [...activity.comments, comment] } });
}

/** Author of the comment replied to. NOT_FOUND if the caller can't read that comment. */
function replyTarget(
  context: ActivityContext,
  replyTo: string | undefined,
): Result<AuthorIdentity | undefined, Failure<'NOT_FOUND'>> {
  if (replyTo === undefined) return ok(undefined);
  const author = findAuthor(context, replyTo);
  return author ? ok(author) : err(failure('NOT_FOUND', { what: 'comment' }));
}
