import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { addComment } from '@/cloud/repositories/feed/comments';
import { changePostActivity, findReadableAuthor, type ActivityContext } from '@/cloud/repositories/feed/post-activity';
import { runOnce } from '@/cloud/repositories/run-once';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import { cleanComment } from '@/domain/feed/comment-text';

type ReplyFailure = Failure<'NOT_FOUND' | 'TOO_MANY' | 'TEXT_REFUSED' | 'REQUEST_REUSED'>;

export const answerComment: Handler<'desk.answerComment'> = async (input, ports) => {
  const request = { ...input, text: cleanComment(input.text) };
  if (request.text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const refused = textRefusal(await checkText(ports, { request, text: request.text, scene: 'comment' }));
  const id = ports.ids.next();
  return changePostActivity<ReplyFailure>(request.postId, ports, (context) =>
    runOnce<string, ReplyFailure>(context.tx, ports, {
      verb: 'desk.answerComment',
      request,
      run: () => (refused ? err(refused) : reply(context, request, { id, ports })),
      idOf: () => id,
      replay: ok,
    }),
  );
};

/** Appends the seller's reply, and returns its id. */
async function reply(
  context: ActivityContext,
  { commentId, text }: Input<'desk.answerComment'>,
  { id, ports }: { readonly id: string; readonly ports: Ports },
): Promise<Result<string, ReplyFailure>> {
  const { tx, post, reactions } = context;
  const replyTo = await findReadableAuthor(context, commentId);
  if (!replyTo) return err(failure('NOT_FOUND', { what: 'comment' }));
  const limit = LIMITS.sellerComments;
  if (reactions.replies >= limit) return err(failure('TOO_MANY', { what: 'comments', limit }));
  const { catalog, clock, sellerId: shopperId } = ports;
  const status = { state: 'shown' } as const;
  const said = { text, at: clock.now(), replyTo, status };
  await addComment(tx, { id, postId: post.id, shopperId, sellerName: catalog.seller.name, ...said });
  return ok(id);
}
