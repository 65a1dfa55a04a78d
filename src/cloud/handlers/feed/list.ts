import type { Handler } from '@/cloud/handler';
import type { ReadPorts } from '@/cloud/ports';
import { listVisiblePosts } from '@/cloud/repositories/feed/visible-posts';
import { readPostContext } from '@/cloud/services/feed/post-context';
import { FEED_PAGE_SIZE } from '@/contract/page';
import { ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed/feed';

export const listFeed: Handler<'feed.list', ReadPorts> = async ({ cursor, ...query }, ports) => {
  const page = await listVisiblePosts(query, { cursor, size: FEED_PAGE_SIZE }, ports);
  const context = await readPostContext(page.items, ports);
  return ok({ ...page, items: page.items.map((post) => toPostCard(post, context)) });
};
