import type { Handler } from '@/cloud/handler';
import { findPost } from '@/cloud/repositories/feed/visible-posts';
import { readPostContext } from '@/cloud/services/feed/post-context';
import { ok } from '@/contract/result';
import { toPostDetail } from '@/domain/feed/feed';

export const getPost: Handler<'feed.get'> = async ({ postId }, ports) => {
  const found = await findPost(postId, ports);
  if (!found.ok) return found;
  const context = await readPostContext([found.value], ports);
  return ok(toPostDetail(found.value, context));
};
