import fc from 'fast-check';

import { layoutOf, MAX_PICTURES } from '@/components/ui/picture-grid/grid-layout';

import { aPicture } from '../../../support/builders/builders';

const pictures = (count: number) => Array.from({ length: count }, (_, index) => aPicture({ url: `/${index}` }));

describe('the layout of the pictures of a post', () => {
  it.each([
    [1, 'alone', undefined, undefined],
    [2, 'squares', 2, 1],
    [3, 'squares', 3, 1],
    [4, 'squares', 2, 2],
    [5, 'squares', 3, 2],
    [6, 'squares', 3, 2],
    [7, 'squares', 3, 3],
    [9, 'squares', 3, 3],
    [12, 'squares', 3, 3],
  ])('lays out %i pictures like Moments', (count, kind, columns, rows) => {
    expect(layoutOf(pictures(count))).toMatchObject({ kind, ...(columns && { columns, rows }) });
  });

  it('fills every row but the last, and leaves no row empty', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), (count) => {
        const grid = layoutOf(pictures(count));
        if (grid.kind !== 'squares') return expect(count).toBeLessThan(2);
        const shown = Math.min(MAX_PICTURES, count);
        expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(shown);
        expect(grid.columns * (grid.rows - 1)).toBeLessThan(shown);
        expect(grid.columns === 2).toBe(count === 2 || count === 4);
      }),
    );
  });

  it('shows a single picture in a shape near its own, whatever its size', () => {
    const size = fc.oneof(fc.integer({ min: -10, max: 10_000 }), fc.constantFrom(0, Number.NaN, Infinity));
    fc.assert(
      fc.property(size, size, (width, height) => {
        const grid = layoutOf([aPicture({ width, height })]);
        if (grid.kind !== 'alone') throw new Error('not alone');
        if (width > 0 && height > 2 * width) expect(grid.shape).toBe('tall');
        if (height > 0 && width > 2 * height) expect(grid.shape).toBe('wide');
        if (!(width > 0) || !(height > 0)) expect(grid.shape).toBe('square');
      }),
    );
  });
});
