/** One page of a list. `cursor` is opaque; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
  /** How many there are on all pages together, where the cloud knows. */
  readonly total?: number;
}

/** Items in one page of any list: keeps a list page inside WeChat's 1,000-node audit limit. */
export const PAGE_SIZE = 20;

/** Posts in one page of the feed: two screens of them, for each is as much to draw as many goods. */
export const FEED_PAGE = 8;
