import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { toPostDetail } from '@/domain/feed';

import type { Handler } from '../handler';
import { readCards } from './goods-cards';
import { isShown } from './shown-posts';

export const getPost: Handler<'feed.get'> = async ({ postId }, ports) => {
  const post = ports.window.postById.get(postId);
  if (!post || !isShown(post, ports.clock.now())) return err(failure('NOT_FOUND', { what: 'post' }));
  return ok(toPostDetail(post, await readCards(ports)));
};
