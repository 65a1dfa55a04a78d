import { PAGE_SIZE, type Page } from '@/contract/page';

interface Paging<T> {
  /** Id of the last item of the previous page; absent for the first page. */
  readonly cursor?: string | undefined;
  readonly idOf: (item: T) => string;
  readonly size?: number;
}

/**
 * The page after `cursor`. An unknown cursor, whose item was removed meanwhile, gives an empty last page: starting over
 * would append the same items again.
 */
export function takePage<T>(items: readonly T[], { cursor, idOf, size = PAGE_SIZE }: Paging<T>): Page<T> {
  const lastShown = cursor === undefined ? -1 : items.findIndex((item) => idOf(item) === cursor);
  if (cursor !== undefined && lastShown === -1) return { items: [] };
  const page = items.slice(lastShown + 1, lastShown + 1 + size);
  const last = page[page.length - 1];
  const hasMore = lastShown + 1 + size < items.length;
  return hasMore && last !== undefined ? { items: page, cursor: idOf(last) } : { items: page };
}
