import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import {
  updatePostActivity,
  type ActivityContext,
  type ActivityUpdateResult,
} from '@/cloud/repositories/feed/post-activity';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import { cleanComment } from '@/domain/feed/comment-text';
import { findAuthor } from '@/domain/feed/post-activity';

type ReplyFailure = Failure<'NOT_FOUND' | 'TOO_MANY' | 'TEXT_REFUSED' | 'REQUEST_REUSED'>;

export const answerComment: Handler<'desk.answerComment'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const refused = textRefusal(await checkText(ports, { request, text: request.text, scene: 'comment' }));
  const id = ports.ids.next();
  return updatePostActivity<ReplyFailure>(request.postId, ports, (context) =>
    runOnce<Pick<ActivityContext, 'activity' | 'reactions'>, ReplyFailure>(context.tx, ports, {
      verb: 'desk.answerComment',
      request,
      run: () => (refused ? err(refused) : reply(context, request, { id, ports })),
      idOf: () => id,
      replay: () => ok(context),
    }),
  );
};

function reply(
  context: ActivityContext,
  { commentId, text }: Input<'desk.answerComment'>,
  { id, ports }: { readonly id: string; readonly ports: Ports },
): ActivityUpdateResult<ReplyFailure> {
  const { activity, reactions } = context;
  const replyTo = findAuthor(context, commentId);
  if (!replyTo) return err(failure('NOT_FOUND', { what: 'comment' }));
  const limit = LIMITS.sellerComments;
  if (activity.comments.filter(({ sellerName }) => sellerName !== undefined).length >= limit)
    return err(failure('TOO_MANY', { what: 'comments', limit }));
  const { catalog, clock, sellerId: shopperId } = ports;
  const status = { state: 'shown' } as const;
  const comment = { id, shopperId, sellerName: catalog.seller.name, text, at: clock.now(), replyTo, status };
  return ok({ reactions, activity: { ...activity, comments: [...activity.comments, comment] } });
}
