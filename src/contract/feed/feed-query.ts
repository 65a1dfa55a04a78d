/** `new`: posts that show something to buy. */
export const FEED_SHOWS = ['new', 'articles', 'videos'] as const;
export type FeedShow = (typeof FEED_SHOWS)[number];

/** How the feed is narrowed; what is left out leaves it open. */
export interface FeedQuery {
  readonly show?: FeedShow;
  /** Only posts about this good. One that is gone has none. */
  readonly goodsId?: string;
}
