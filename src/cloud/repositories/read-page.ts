import { PAGE_SIZE, type Page } from '@/contract/page';
import { firstPage, parseCursor, toCursor, type Position } from '@/domain/paging';

import type { IndexedDocument, IndexName } from '../indexes';
import type { Database, IndexQuery, Listed } from '../ports';

/** Documents read for one page at most. With a filter that few match, a page can be shorter, and even empty. */
const MAX_READ = 20 * PAGE_SIZE;

interface PageQuery<D> extends Omit<IndexQuery, 'after' | 'limit'> {
  /** Of the previous page. One that can't be read gives an empty last page: starting over would show items twice. */
  readonly cursor?: string | undefined;
  /** A filter for which there is no index: documents that it leaves out are read all the same. */
  readonly matches?: (document: D, position: Position) => boolean;
}

/** One page of an index, by default newest first. */
export async function readPage<I extends IndexName>(
  { list }: Pick<Database, 'list'>,
  index: I,
  { cursor, matches = () => true, ...range }: PageQuery<IndexedDocument<I>>,
): Promise<Page<Listed<IndexedDocument<I>>>> {
  let after = cursor === undefined ? undefined : parseCursor(cursor);
  if (cursor !== undefined && !after) return { items: [] };
  const found: Listed<IndexedDocument<I>>[] = [];
  // One more than a page says whether there is another.
  const limit = PAGE_SIZE + 1;
  for (let read = 0; read < MAX_READ; read += limit) {
    const batch = await list(index, { ...range, after, limit });
    found.push(...batch.filter(({ document, position }) => matches(document, position)));
    if (found.length > PAGE_SIZE || batch.length < limit) return firstPage(found, ({ position }) => position);
    after = batch[batch.length - 1]?.position;
  }
  return { items: found, ...(after && { cursor: toCursor(after) }) };
}
