import { cloudNow } from '@/client';
import type { PostCard } from '@/contract/feed/post';
import type { EpochMs } from '@/contract/time';
import { groupByDay, type DayGroup } from '@/domain/feed/feed';

/** A Beijing day of the feed. */
export type FeedDay = DayGroup<PostCard>;

/** Groups a sorted feed by Beijing day. */
export function toFeedDays(posts: readonly PostCard[], now: EpochMs): readonly FeedDay[] {
  return groupByDay(posts, now);
}

/** Reference time for 「5分钟前」: cloud time, because the phone's clock may be wrong. */
export function feedNow(): EpochMs {
  return cloudNow();
}
