import { ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed';
import { takePage } from '@/domain/paging';

import type { Handler } from '../handler';
import { readCards } from './goods-cards';
import { shownPosts } from './shown-posts';

export const listFeed: Handler<'feed.list'> = async ({ cursor }, ports) => {
  const page = takePage(shownPosts(ports.window, ports.clock.now()), { cursor, idOf: (post) => post.id });
  const cardOf = await readCards(ports);
  return ok({ ...page, items: page.items.map((post) => toPostCard(post, cardOf)) });
};
