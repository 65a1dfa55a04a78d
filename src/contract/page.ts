/** One page of a list. `cursor` starts the next page and is opaque; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
  /** Number of items on all pages, if known. */
  readonly total?: number;
}

/** Items per page: keeps a list page within WeChat's audit limit of 1,000 nodes. */
export const PAGE_SIZE = 20;

/** Posts per page of the feed: about two screens, as a post has many more nodes than a goods card. */
export const FEED_PAGE_SIZE = 6;
