import fc from 'fast-check';

import { renameCategories } from '@/desk/shop/sections/categories';

const BEFORE = [
  { id: 'tea', name: '茶' },
  { id: 'ware', name: '茶器' },
];

describe('the categories with new names', () => {
  it('stay the same when only their order changed', () => {
    expect(renameCategories(BEFORE, ['茶器', '茶'], () => 'new')).toEqual([BEFORE[1], BEFORE[0]]);
  });

  it('keep their goods when they are renamed, and a further one is new', () => {
    expect(renameCategories(BEFORE, ['茶叶', '茶器', '点心'], () => 'new')).toEqual([
      { id: 'tea', name: '茶叶' },
      { id: 'ware', name: '茶器' },
      { id: 'new', name: '点心' },
    ]);
  });

  it('have the names that were written, each with an id of its own', () => {
    const names = fc.uniqueArray(fc.constantFrom('茶', '茶器', '点心', '布物', '书'));
    fc.assert(
      fc.property(names, (written) => {
        let made = 0;
        const after = renameCategories(BEFORE, written, () => `new-${++made}`);
        expect(after.map(({ name }) => name)).toEqual(written);
        expect(new Set(after.map(({ id }) => id)).size).toBe(written.length);
      }),
    );
  });
});
