import type { Handler } from '@/cloud/handler';
import { readShelf } from '@/cloud/services/catalog/goods-cards';
import { readSurroundings } from '@/cloud/services/feed/post-context';
import { isAbout, shownPosts } from '@/cloud/services/feed/visible-posts';
import type { FeedQuery } from '@/contract/feed/feed-query';
import { FEED_PAGE } from '@/contract/page';
import { ok } from '@/contract/result';
import { toPostCard } from '@/domain/feed/feed';
import type { PostRecord } from '@/domain/feed/post-record';
import { takePage } from '@/domain/paging';

const SHOWN = {
  new: ({ goodsIds }) => goodsIds.length > 0,
  articles: ({ kind }) => kind === 'article',
  videos: ({ video }) => video !== undefined,
} as const satisfies Record<NonNullable<FeedQuery['show']>, (post: PostRecord) => boolean>;

function fits(post: PostRecord, { show, goodsId }: FeedQuery): boolean {
  return (show === undefined || SHOWN[show](post)) && (goodsId === undefined || isAbout(post, goodsId));
}

export const listFeed: Handler<'feed.list'> = async ({ cursor, ...query }, ports) => {
  const posts = shownPosts(ports.window, ports.clock.now()).filter((post) => fits(post, query));
  const page = takePage(posts, { cursor, idOf: (post) => post.id, size: FEED_PAGE });
  const around = await readSurroundings(page.items, ports, await readShelf(ports));
  return ok({ ...page, items: page.items.map((post) => toPostCard(post, around)) });
};
