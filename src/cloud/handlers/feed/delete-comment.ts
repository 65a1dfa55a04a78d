import type { Handler } from '@/cloud/handler';
import { actOn } from '@/cloud/repositories/feed/comments';
import { ok } from '@/contract/result';

/** Only what she said herself; another's stays, and what is gone stays gone. */
export const takeBackComment: Handler<'feed.deleteComment'> = ({ postId, commentId }, ports) =>
  actOn<never>(postId, ports, async ({ talk, opinion }) => {
    const said = talk.said.filter(({ id, shopperId }) => id !== commentId || shopperId !== opinion.id);
    return ok({ opinion, talk: said.length === talk.said.length ? talk : { ...talk, said } });
  });
