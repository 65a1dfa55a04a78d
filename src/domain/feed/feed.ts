import type { GoodsCard } from '@/contract/catalog/goods';
import type { Block, PostCard, PostDetail, Talk } from '@/contract/feed/post';
import { beijingDay, startOfBeijingDay, type EpochMs } from '@/contract/time';

import type { BlockRecord, PostRecord } from './post-record';

interface Dated {
  readonly at: EpochMs;
  readonly pinned: boolean;
}

/** Posts under one heading of the feed. `day` of an older group is the first instant of its Beijing day. */
export interface DayGroup<T> {
  readonly key: string;
  readonly day: 'pinned' | 'today' | 'yesterday' | EpochMs;
  readonly posts: readonly T[];
}

/** `undefined` for a good that is no longer on sale. */
export type CardOf = (goodsId: string) => GoodsCard | undefined;

/** Pinned first, then newest; of one instant by id, so that the order is the same on every ask and pages fit together. */
export function sortFeed<T extends Dated & { readonly id: string }>(posts: readonly T[]): readonly T[] {
  return [...posts].sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.at - a.at || (a.id < b.id ? -1 : 1));
}

function headingOf(day: number, today: number): DayGroup<never>['day'] {
  if (day === today) return 'today';
  return day === today - 1 ? 'yesterday' : startOfBeijingDay(day);
}

/**
 * The posts of a sorted feed under their days, in the order in which the days first come. A post from later than `now`
 * counts as today's: then this phone's clock is behind.
 */
export function groupByDay<T extends Dated>(posts: readonly T[], now: EpochMs): readonly DayGroup<T>[] {
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

/** What a post is shown with: the goods and the talk of this moment. */
export interface Surroundings {
  readonly cardOf: CardOf;
  readonly talkOf: (record: PostRecord) => Talk;
}

/** A post as the feed shows it. Goods that are gone are left out. */
export function toPostCard(record: PostRecord, { cardOf, talkOf }: Surroundings): PostCard {
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
    ...talkOf(record),
  };
}

function toBlocks(block: BlockRecord, cardOf: CardOf): readonly Block[] {
  if (block.kind !== 'goods') return [block];
  const goods = cardOf(block.goodsId);
  return goods === undefined ? [] : [{ kind: 'goods', goods }];
}

/** A post as its own page shows it. Goods that are gone are left out, and so are the blocks that show them. */
export function toPostDetail(record: PostRecord, around: Surroundings): PostDetail {
  return { ...toPostCard(record, around), blocks: record.blocks.flatMap((block) => toBlocks(block, around.cardOf)) };
}
