import type { GoodsCard } from '@/contract/catalog/goods';

import type { FeedDay } from './feed-days';

/** What fits in one row. */
const SHELF_SIZE = 3;

/** The goods that the newest posts sell. */
export interface Shelf {
  readonly goods: readonly GoodsCard[];
  /** All of them are of today's posts. */
  readonly isToday: boolean;
}

/** The first goods for sale in the loaded posts, newest first; undefined if there are none. */
export function toShelf(days: readonly FeedDay[]): Shelf | undefined {
  const goodsOf = (some: readonly FeedDay[]) => {
    const all = some.flatMap(({ posts }) => posts.flatMap(({ goods }) => goods)).filter(({ soldOut }) => !soldOut);
    return [...new Map(all.map((goods) => [goods.id, goods])).values()].slice(0, SHELF_SIZE);
  };
  const dated = days.filter(({ day }) => day !== 'pinned');
  const goods = goodsOf(dated);
  const today = goodsOf(dated.filter(({ day }) => day === 'today'));
  return goods.length === 0 ? undefined : { goods, isToday: today.length === goods.length };
}
