import type { Handler } from '@/cloud/handler';
import { actOn, type Scene } from '@/cloud/repositories/feed/comments';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';
import { authorIn } from '@/domain/feed/comments';

/** What she can read and neither she nor the seller wrote. */
function canBeReported(scene: Scene, commentId: string): boolean {
  const author = authorIn(scene, commentId);
  const bySeller = scene.post.comments.some((comment) => comment.id === commentId && comment.bySeller);
  const isOwn = author !== undefined && 'shopperId' in author && author.shopperId === scene.opinion.id;
  return author !== undefined && !bySeller && !isOwn;
}

export const reportComment: Handler<'feed.report'> = ({ postId, commentId, because }, ports) =>
  actOn<Failure<'NOT_FOUND'>>(postId, ports, async (scene) => {
    const { talk, opinion } = scene;
    if (opinion.reported.includes(commentId)) return ok(scene);
    if (!canBeReported(scene, commentId)) return err(failure('NOT_FOUND', { what: 'comment' }));
    const report = { commentId, because, at: ports.clock.now() };
    return ok({
      talk: { ...talk, reports: [...talk.reports, report].slice(-LIMITS.reports) },
      opinion: { ...opinion, reported: [...opinion.reported, commentId] },
    });
  });
