import type { Handler } from '@/cloud/handler';
import { actOn } from '@/cloud/repositories/feed/comments';
import { ok } from '@/contract/result';

export const likePost: Handler<'feed.like'> = ({ postId, on }, ports) =>
  actOn<never>(postId, ports, async ({ talk, opinion }) => {
    if (opinion.liked.includes(postId) === on) return ok({ talk, opinion });
    const others = opinion.liked.filter((id) => id !== postId);
    return ok({
      talk: { ...talk, likes: talk.likes + (on ? 1 : -1) },
      opinion: { ...opinion, liked: on ? [...others, postId] : others },
    });
  });
