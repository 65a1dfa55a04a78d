import type { PostCard } from '@/contract/feed/post';
import type { FeedDay } from '@/stores/feed/feed-days';

export interface FeedRow {
  readonly post: PostCard;
  /** The day that begins with it. */
  readonly heads?: FeedDay;
  /** It follows another of its day. */
  readonly parted: boolean;
}

export interface FeedWindow {
  readonly id: string;
  /** Near the screen when it first comes: the first two stand on it, the last two have just been asked for. */
  readonly near: boolean;
  readonly rows: readonly FeedRow[];
}

/** Posts that come and go together: one screen of them, or a little more. */
const POSTS = 4;
/** WeChat's audit counts children: no parent may have more than 60. */
const SIBLINGS = 50;

function chunked<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** A feed in pieces that are drawn only while they are near the screen, many pieces under one parent. */
export function feedWindows(days: readonly FeedDay[]): readonly (readonly FeedWindow[])[] {
  const rows = days.flatMap((day) =>
    day.posts.map((post, at): FeedRow => (at === 0 ? { post, parted: false, heads: day } : { post, parted: true })),
  );
  const pieces = chunked(rows, POSTS);
  const windows = pieces.map((piece, at) => ({
    id: `posts-${at}`,
    near: at < 2 || at >= pieces.length - 2,
    rows: piece,
  }));
  return chunked(windows, SIBLINGS);
}
