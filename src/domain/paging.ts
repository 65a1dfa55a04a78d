import { PAGE_SIZE, type Page } from '@/contract/page';

interface Paging<T> {
  /** The id of the last item already shown; absent for the first page. */
  readonly cursor?: string | undefined;
  readonly idOf: (item: T) => string;
  readonly size?: number;
}

/**
 * The page after `cursor`. An unknown cursor (its item has gone since) gives an empty last page: to start over would
 * show a list without end the same items again.
 */
export function takePage<T>(items: readonly T[], { cursor, idOf, size = PAGE_SIZE }: Paging<T>): Page<T> {
  const shown = cursor === undefined ? -1 : items.findIndex((item) => idOf(item) === cursor);
  if (cursor !== undefined && shown === -1) return { items: [] };
  const page = items.slice(shown + 1, shown + 1 + size);
  const last = page[page.length - 1];
  const hasMore = shown + 1 + size < items.length;
  return hasMore && last !== undefined ? { items: page, cursor: idOf(last) } : { items: page };
}
