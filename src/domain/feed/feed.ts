import type { GoodsCard } from '@/contract/catalog/goods';
import type { Block, PostActivity, PostCard, PostDetail } from '@/contract/feed/post';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import type { BlockRecord, PostRecord } from './post-record';

interface DatedPost {
  readonly at: EpochMs;
  readonly pinned: boolean;
}

/** Posts under one heading of the feed. `day` of an older group is the start of its Beijing day. */
export interface DayGroup<T> {
  readonly key: string;
  readonly day: 'pinned' | 'today' | 'yesterday' | EpochMs;
  readonly posts: readonly T[];
}

/** `undefined` for a goods item that is no longer on sale. */
export type FindGoodsCard = (goodsId: string) => GoodsCard | undefined;

function headingOf(day: number, today: number): DayGroup<never>['day'] {
  if (day === today) return 'today';
  return day === today - 1 ? 'yesterday' : startOfBeijingDay(day);
}

/**
 * Groups a sorted feed by Beijing day, in order of first appearance. A post dated after `now` counts as today's,
 * because the phone's clock may be behind.
 */
export function groupByDay<T extends DatedPost>(posts: readonly T[], now: EpochMs): readonly DayGroup<T>[] {
  const today = beijingDay(now);
  const groups = new Map<string, { key: string; day: DayGroup<T>['day']; posts: T[] }>();
  for (const post of posts) {
    const day = Math.min(beijingDay(post.at), today);
    const key = post.pinned ? 'pinned' : `day-${day}`;
    const group = groups.get(key) ?? { key, day: post.pinned ? 'pinned' : headingOf(day, today), posts: [] };
    group.posts.push(post);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Data joined to a post when it is shown: its goods cards and its activity. */
export interface PostContext {
  readonly cardOf: FindGoodsCard;
  readonly activityOf: (record: PostRecord) => PostActivity;
}

/** Maps a post to its feed card. Goods that no longer exist are left out. */
export function toPostCard(record: PostRecord, { cardOf, activityOf }: PostContext): PostCard {
  const { id, kind, title, text, pictures, video, at, pinned } = record;
  return {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    text,
    pictures,
    ...(video && { video }),
    goods: record.goodsIds.flatMap((goodsId) => cardOf(goodsId) ?? []),
    at,
    pinned,
    ...activityOf(record),
  };
}

function toBlocks(block: BlockRecord, cardOf: FindGoodsCard): readonly Block[] {
  if (block.kind !== 'goods') return [block];
  const goods = cardOf(block.goodsId);
  return goods === undefined ? [] : [{ kind: 'goods', goods }];
}

/** Maps a post to its detail. Goods that no longer exist are left out, with the blocks that show them. */
export function toPostDetail(record: PostRecord, context: PostContext): PostDetail {
  return { ...toPostCard(record, context), blocks: record.blocks.flatMap((block) => toBlocks(block, context.cardOf)) };
}
