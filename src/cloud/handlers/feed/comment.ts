import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { actOn, type Act, type Acted, type Scene } from '@/cloud/repositories/feed/comments';
import { once } from '@/cloud/repositories/once';
import { findPost } from '@/cloud/services/feed/visible-posts';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import type { Standing } from '@/contract/moderation';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';
import { tidyComment } from '@/domain/feed/comment-text';
import { authorIn, type Author } from '@/domain/feed/comments';

type Trouble = Failure<'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'>;
type Said = Input<'feed.comment'> & { readonly standing: Standing };

export const commentOn: Handler<'feed.comment'> = async (input, ports) => {
  const text = tidyComment(input.text);
  if (text === '') return err(failure('INVALID_INPUT', { path: 'text', rule: 'empty' }));
  const found = findPost(input.postId, ports);
  if (!found.ok) return found;
  const verdict = await ports.moderation.check(text, 'comment');
  if (verdict.outcome === 'reject') return err(failure('TEXT_REFUSED', { because: verdict.because }));
  const standing: Standing = { state: verdict.outcome === 'pass' ? 'shown' : 'in-review' };
  return actOn(input.postId, ports, sayOnce({ ...input, text, standing }, ports));
};

/** Asked again, it is said once; also when it was taken back since. */
function sayOnce(said: Said, ports: Ports): Act<Trouble> {
  const { standing: _judgedAnew, ...wish } = said;
  const id = ports.ids.next();
  return (scene) =>
    once(scene.tx, ports, {
      verb: 'feed.comment',
      wish,
      act: () => say(scene, said, { id, at: ports.clock.now() }),
      idOf: () => id,
      again: () => ok(scene),
    });
}

function say(
  scene: Scene,
  { text, standing, replyTo }: Said,
  { id, at }: { readonly id: string; readonly at: number },
): Acted<Trouble> {
  const { talk, opinion } = scene;
  const own = talk.said.filter(({ shopperId }) => shopperId === opinion.id);
  if (own.length >= LIMITS.comments) return err(failure('TOO_MANY', { what: 'comments', limit: LIMITS.comments }));
  const answered = answeredBy(scene, replyTo);
  if (!answered.ok) return answered;
  const answers = answered.value;
  const said = { id, shopperId: opinion.id, text, at, standing, ...(answers && { answers }) };
  return ok({ opinion, talk: { ...talk, said: [...talk.said, said] } });
}

/** Whom it answers; what can't be read can't be answered. */
function answeredBy(scene: Scene, replyTo: string | undefined): Result<Author | undefined, Failure<'NOT_FOUND'>> {
  if (replyTo === undefined) return ok(undefined);
  const author = authorIn(scene, replyTo);
  return author ? ok(author) : err(failure('NOT_FOUND', { what: 'comment' }));
}
