import type { Handler } from '@/cloud/handler';
import { changePostActivity, readActivity } from '@/cloud/repositories/feed/post-activity';
import { ok } from '@/contract/result';

export const likePost: Handler<'feed.like'> = ({ postId, liked }, ports) =>
  changePostActivity<never>(postId, ports, async ({ tx, reactions }) => {
    if (reactions.liked === liked) return ok(undefined);
    const activity = await readActivity(tx, postId);
    tx.put('postActivity', { ...activity, likes: activity.likes + (liked ? 1 : -1) });
    tx.put('reactions', { ...reactions, liked });
    return ok(undefined);
  });
