/** Filters of the feed. `new`: posts with goods to buy. */
export const FEED_FILTERS = ['new', 'articles', 'videos'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** Filters of `feed.list`; a field that is left out does not filter. */
export interface FeedQuery {
  readonly filter?: FeedFilter;
  /** Only posts about this goods item; empty for an item that does not exist. */
  readonly goodsId?: string;
}
