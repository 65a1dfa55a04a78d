import { cloudNow } from '@/client';
import type { PostCard } from '@/contract/feed/post';
import type { EpochMs } from '@/contract/time';
import { groupByDay, type DayGroup } from '@/domain/feed/feed';

/** A day of the feed and the number of different goods in its posts. */
export interface FeedDay extends DayGroup<PostCard> {
  readonly goodsCount: number;
}

/** Groups a sorted feed by Beijing day. */
export function toFeedDays(posts: readonly PostCard[], now: EpochMs): readonly FeedDay[] {
  return groupByDay(posts, now).map((group) => {
    const ids = new Set(group.posts.flatMap(({ goods }) => goods.map(({ id }) => id)));
    return { ...group, goodsCount: ids.size };
  });
}

/** Reference time for 「5分钟前」: cloud time, because the phone's clock may be wrong. */
export function feedNow(): EpochMs {
  return cloudNow();
}
