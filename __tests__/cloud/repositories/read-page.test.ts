import fc from 'fast-check';

import { readPage } from '@/cloud/repositories/read-page';
import type { Database } from '@/cloud/ports';
import { PAGE_SIZE } from '@/contract/page';
import { newestFirst, type Position } from '@/domain/paging';

/** A database with one index, whose documents are not looked at. */
function databaseOf(positions: readonly Position[]): Pick<Database, 'list'> {
  const list: Database['list'] = async (_index, { after, limit, order = 'newest' }) => {
    const sign = order === 'newest' ? 1 : -1;
    return [...positions]
      .sort((a, b) => sign * newestFirst(a, b))
      .filter((position) => after === undefined || sign * newestFirst(position, after) > 0)
      .slice(0, limit)
      .map((position) => ({ document: {} as never, position }));
  };
  return { list };
}

const idsOf = (items: readonly { readonly position: Position }[]) => items.map(({ position }) => position.id);

async function walk(positions: readonly Position[], order: 'newest' | 'oldest') {
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  // Bounded, so that a page that never ends the list fails instead of hanging.
  for (let turn = 0; turn <= positions.length; turn += 1) {
    const page = await readPage(databaseOf(positions), 'posts', { key: 'all', cursor, order });
    pages.push(idsOf(page.items));
    cursor = page.cursor;
    if (cursor === undefined) return pages;
  }
  throw new Error('the list has no end');
}

const positionsOf = (count: number) => Array.from({ length: count }, (_none, at) => ({ at, id: `id-${at}` }));

describe('a page of an index', () => {
  it('that ends exactly with the list is the last', async () => {
    const page = await readPage(databaseOf(positionsOf(PAGE_SIZE)), 'posts', { key: 'all' });
    expect(page.items).toHaveLength(PAGE_SIZE);
    expect(page.cursor).toBeUndefined();
  });

  it('goes on after an item that is gone by then', async () => {
    const all = positionsOf(PAGE_SIZE + 3);
    const { items, cursor } = await readPage(databaseOf(all), 'posts', { key: 'all' });
    const last = items[items.length - 1]?.position;
    const left = all.filter(({ id }) => id !== last?.id);
    expect(idsOf((await readPage(databaseOf(left), 'posts', { key: 'all', cursor })).items)).toHaveLength(3);
  });

  it.each(['', 'id-1', '12:', 'x:id-1'])('after the unreadable cursor %j is the last, and empty', async (cursor) => {
    const page = await readPage(databaseOf(positionsOf(3)), 'posts', { key: 'all', cursor });
    expect(page).toEqual({ items: [] });
  });

  it('after page shows every item once, in order, and no page but the first is empty', async () => {
    const positions = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 0, max: 9 }), id: fc.string({ minLength: 1, maxLength: 4 }) }),
      { maxLength: 3 * PAGE_SIZE, selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(positions, fc.constantFrom('newest' as const, 'oldest' as const), async (all, order) => {
        const pages = await walk(all, order);
        const sorted = [...all].sort(newestFirst).map(({ id }) => id);
        expect(pages.flat()).toEqual(order === 'newest' ? sorted : sorted.reverse());
        expect(pages.slice(1).every((page) => page.length > 0)).toBe(true);
      }),
    );
  });
});
