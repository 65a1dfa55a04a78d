import { cloudNow } from '@/client';
import type { PostCard } from '@/contract/feed/post';
import type { EpochMs } from '@/contract/time';
import { groupByDay, type DayGroup } from '@/domain/feed/feed';

/** A day of the feed and how many different goods its posts show. */
export interface FeedDay extends DayGroup<PostCard> {
  readonly goodsCount: number;
}

/** The posts of a sorted feed under their Beijing days. */
export function feedDays(posts: readonly PostCard[], now: EpochMs): readonly FeedDay[] {
  return groupByDay(posts, now).map((group) => {
    const ids = new Set(group.posts.flatMap(({ goods }) => goods.map(({ id }) => id)));
    return { ...group, goodsCount: ids.size };
  });
}

/** The instant that 「5分钟前」 counts from: the cloud's, for the phone's clock may be wrong. */
export function feedNow(): EpochMs {
  return cloudNow();
}
