import { ok } from '@/contract/result';
import { toPostDetail } from '@/domain/feed';

import type { Handler } from '../handler';
import { readSurroundings } from './post-cards';
import { findPost } from './talk-about';

export const getPost: Handler<'feed.get'> = async ({ postId }, ports) => {
  const found = findPost(postId, ports);
  if (!found.ok) return found;
  return ok(toPostDetail(found.value, await readSurroundings([found.value], ports)));
};
