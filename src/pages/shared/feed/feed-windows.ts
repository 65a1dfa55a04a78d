import type { PostCard } from '@/contract/feed/post';
import { FEED_PAGE_SIZE } from '@/contract/page';
import type { FeedDay } from '@/stores/feed/feed-days';

import { chunk } from '../chunk-pages';

export interface FeedRow {
  readonly post: PostCard;
  /** Set on the first post of a day. */
  readonly firstOfDay?: FeedDay;
  /** Whether another post of the same day precedes it. */
  readonly divided: boolean;
}

interface FeedWindow {
  /** Its place in the feed, from 0. */
  readonly at: number;
  readonly rows: readonly FeedRow[];
}

/** Posts that are mounted and unmounted together; about one screen. */
const POSTS_PER_WINDOW = 3;
export const WINDOWS_PER_PAGE = FEED_PAGE_SIZE / POSTS_PER_WINDOW;
/** WeChat's audit allows at most 60 children per node. */
const MAX_SIBLINGS = 50;

/**
 * Splits a feed into windows that are rendered only near the screen, grouped under parents of at most `MAX_SIBLINGS`.
 */
export function feedWindows(days: readonly FeedDay[]): readonly (readonly FeedWindow[])[] {
  const rows = days.flatMap((day) =>
    day.posts.map((post, at): FeedRow =>
      at === 0 ? { post, divided: false, firstOfDay: day } : { post, divided: true },
    ),
  );
  const chunks = chunk(rows, POSTS_PER_WINDOW);
  return chunk(
    chunks.map((windowRows, at) => ({ at, rows: windowRows })),
    MAX_SIBLINGS,
  );
}
