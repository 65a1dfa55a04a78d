/** What the place of a post in the feed depends on. */
export interface FeedPosition {
  readonly pinned: boolean;
  readonly at: number;
  readonly id: string;
}

/** The cursor of the page that starts after this post. It holds the position, so that the post may be gone by then. */
export function toFeedCursor({ pinned, at, id }: FeedPosition): string {
  return `${pinned ? 'pinned' : 'post'}:${at}:${id}`;
}

/** The inverse of `toFeedCursor`; undefined for any other text. */
export function parseFeedCursor(cursor: string): FeedPosition | undefined {
  const [, kind, at, id] = /^(pinned|post):(-?\d{1,16}):(.+)$/s.exec(cursor) ?? [];
  return at === undefined || id === undefined ? undefined : { pinned: kind === 'pinned', at: Number(at), id };
}
