import type { FeedFilter, FeedQuery } from '@/contract/feed/feed-query';

import type { PostRecord } from './post-record';

const FILTERS = {
  new: ({ goodsIds }) => goodsIds.length > 0,
  articles: ({ kind }) => kind === 'article',
  videos: ({ video }) => video !== undefined,
} as const satisfies Record<FeedFilter, (post: PostRecord) => boolean>;

/** The goods that a post links to or shows in a block, each once. */
export function goodsIdsIn({ goodsIds, blocks }: PostRecord): readonly string[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'goods' ? [block.goodsId] : []));
  return [...new Set([...goodsIds, ...inBlocks])];
}

/** Whether a post is in the feed that this query asks for. */
export function matchesFeedQuery(post: PostRecord, { filter, goodsId }: FeedQuery): boolean {
  return (
    (filter === undefined || FILTERS[filter](post)) && (goodsId === undefined || goodsIdsIn(post).includes(goodsId))
  );
}
