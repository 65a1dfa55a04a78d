import type { Handler } from '@/cloud/handler';
import { isAbout, visiblePosts } from '@/cloud/repositories/feed/visible-posts';
import { readPostContext } from '@/cloud/services/feed/post-context';
import type { FeedQuery } from '@/contract/feed/feed-query';
import { FEED_PAGE_SIZE } from '@/contract/page';
import { ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';
import { takePage } from '@/domain/paging';

const FILTERS = {
  new: ({ goodsIds }) => goodsIds.length > 0,
  articles: ({ kind }) => kind === 'article',
  videos: ({ video }) => video !== undefined,
} as const satisfies Record<NonNullable<FeedQuery['filter']>, (post: PostRecord) => boolean>;

function matchesQuery(post: PostRecord, { filter, goodsId }: FeedQuery): boolean {
  return (filter === undefined || FILTERS[filter](post)) && (goodsId === undefined || isAbout(post, goodsId));
}

export const listFeed: Handler<'feed.list'> = async ({ cursor, ...query }, ports) => {
  const posts = visiblePosts(ports.catalog, ports.clock.now()).filter((post) => matchesQuery(post, query));
  const page = takePage(posts, { cursor, idOf: (post) => post.id, size: FEED_PAGE_SIZE });
  const context = await readPostContext(page.items, ports);
  return ok({ ...page, items: page.items.map((post) => toPostCard(post, context)) });
};
