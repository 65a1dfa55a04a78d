import type { GoodsCard } from '@/contract/catalog/goods';

import type { FeedDay } from './feed-days';

/** What fits in one row. */
const SHELF_SIZE = 3;

/** Goods for sale in the loaded posts, newest first, but for those of the first post: it shows them right below. */
export function toShelf(days: readonly FeedDay[]): readonly GoodsCard[] {
  const [first, ...later] = days.filter(({ day }) => day !== 'pinned').flatMap(({ posts }) => posts);
  const shownBelow = new Set(first?.goods.map(({ id }) => id));
  const all = later.flatMap(({ goods }) => goods).filter(({ id, soldOut }) => !soldOut && !shownBelow.has(id));
  return [...new Map(all.map((goods) => [goods.id, goods])).values()].slice(0, SHELF_SIZE);
}
