import fc from 'fast-check';

import { PAGE_SIZE } from '@/contract/page';
import { takePage } from '@/domain/paging';

const idOf = (item: string) => item;
const letters = ['a', 'b', 'c', 'd', 'e'];

function walk(items: readonly string[], size: number): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  // Bounded, so that a page that never ends the list fails instead of hanging.
  for (let turn = 0; turn <= items.length; turn += 1) {
    const page = takePage(items, { cursor, idOf, size });
    pages.push(page.items);
    cursor = page.cursor;
    if (cursor === undefined) return pages;
  }
  throw new Error('the list has no end');
}

describe('a page', () => {
  it.each([
    [undefined, ['a', 'b'], 'b'],
    ['b', ['c', 'd'], 'd'],
    ['d', ['e'], undefined],
    ['e', [], undefined],
    ['gone', [], undefined],
  ])('after %p is %p and goes on from %p', (cursor, items, next) => {
    expect(takePage(letters, { cursor, idOf, size: 2 })).toEqual(
      next === undefined ? { items } : { items, cursor: next },
    );
  });

  it('that ends exactly with the list is the last', () => {
    expect(takePage(letters, { idOf, size: 5 })).toEqual({ items: letters });
  });

  it('has the default page size unless another is given', () => {
    const many = Array.from({ length: PAGE_SIZE + 1 }, (_, n) => `${n}`);
    expect(takePage(many, { idOf }).items).toHaveLength(PAGE_SIZE);
  });

  it('after page shows every item once, in order, and no page but the first is empty', () => {
    const lists = fc.uniqueArray(fc.string(), { maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (items, size) => {
        const pages = walk(items, size);
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(1).every((page) => page.length > 0)).toBe(true);
      }),
    );
  });
});
