import { ok } from '@/contract/result';
import { toPostDetail } from '@/domain/feed';

import type { Handler } from '../handler';
import { readShelf } from './goods-cards';
import { readSurroundings } from './post-cards';
import { findPost } from './shown-posts';

export const getPost: Handler<'feed.get'> = async ({ postId }, ports) => {
  const found = findPost(postId, ports);
  if (!found.ok) return found;
  const around = await readSurroundings([found.value], ports, await readShelf(ports));
  return ok(toPostDetail(found.value, around));
};
