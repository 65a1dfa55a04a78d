import type { Handler } from '@/cloud/handler';
import { updatePostActivity } from '@/cloud/repositories/feed/post-activity';
import { ok } from '@/contract/result';

export const likePost: Handler<'feed.like'> = ({ postId, liked }, ports) =>
  updatePostActivity<never>(postId, ports, async ({ activity, reactions }) => {
    if (reactions.liked.includes(postId) === liked) return ok({ activity, reactions });
    const others = reactions.liked.filter((id) => id !== postId);
    return ok({
      activity: { ...activity, likes: activity.likes + (liked ? 1 : -1) },
      reactions: { ...reactions, liked: liked ? [...others, postId] : others },
    });
  });
