import type { Handler } from '@/cloud/handler';
import { readShelf } from '@/cloud/services/catalog/goods-cards';
import { readSurroundings } from '@/cloud/services/feed/post-context';
import { findPost } from '@/cloud/services/feed/visible-posts';
import { ok } from '@/contract/result';
import { toPostDetail } from '@/domain/feed/feed';

export const getPost: Handler<'feed.get'> = async ({ postId }, ports) => {
  const found = findPost(postId, ports);
  if (!found.ok) return found;
  const around = await readSurroundings([found.value], ports, await readShelf(ports));
  return ok(toPostDetail(found.value, around));
};
