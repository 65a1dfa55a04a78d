import fc from 'fast-check';

import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';
import { mergeCarts, tidyCart } from '@/domain/cart/merge-carts';

import { aCartLine, NOW } from '../../support/builders/builders';

/** Few SKUs and few instants, so that the same are spoken of on both phones, often at once. */
const anEntry: fc.Arbitrary<CartEntry> = fc.record({
  skuId: fc.constantFrom('a', 'b', 'c', 'd'),
  quantity: fc.nat(3),
  chosen: fc.boolean(),
  addedAt: fc.nat(3),
  changedAt: fc.nat(3),
});
const aCart = fc.array(anEntry, { maxLength: 8 }).map((entries) => mergeCarts(entries, []));

describe('the carts of two phones', () => {
  it('are one whichever speaks first, however often, and in whatever order', () => {
    fc.assert(
      fc.property(aCart, aCart, aCart, (a, b, c) => {
        expect(mergeCarts(a, b)).toEqual(mergeCarts(b, a));
        expect(mergeCarts(mergeCarts(a, b), b)).toEqual(mergeCarts(a, b));
        expect(mergeCarts(mergeCarts(a, b), c)).toEqual(mergeCarts(a, mergeCarts(b, c)));
      }),
    );
  });

  it('lose no SKU, name each once, and take each as it was last changed', () => {
    fc.assert(
      fc.property(aCart, aCart, (a, b) => {
        const merged = mergeCarts(a, b);
        const skuIds = merged.map(({ skuId }) => skuId);
        expect([...skuIds].sort()).toEqual([...new Set([...a, ...b].map(({ skuId }) => skuId))].sort());
        for (const entry of merged) {
          const said = [...a, ...b].filter(({ skuId }) => skuId === entry.skuId);
          expect(said).toContainEqual(entry);
          expect(entry.changedAt).toBe(Math.max(...said.map(({ changedAt }) => changedAt)));
        }
      }),
    );
  });

  it('keep what the one put in and what the other did', () => {
    const tea = aCartLine({ skuId: 'tea', addedAt: 1, changedAt: 1 });
    const cup = aCartLine({ skuId: 'cup', addedAt: 2, changedAt: 2 });
    const less = { ...tea, quantity: 0, changedAt: 5 };
    expect(mergeCarts([less], [tea, cup])).toEqual([cup, less]);
    const again = { ...tea, quantity: 3, changedAt: 6 };
    expect(mergeCarts([less], [again])).toEqual([again]);
  });

  it('changed at one instant agree on one of them, whichever phone speaks first', () => {
    const agree = (a: CartEntry, b: CartEntry) => [mergeCarts([a], [b]), mergeCarts([b], [a])];
    const line = aCartLine({ quantity: 2 });
    const left = { ...line, chosen: false };
    expect(agree(line, left)).toEqual([[line], [line]]);
    const later = { ...line, addedAt: line.addedAt + 1 };
    expect(agree(line, later)).toEqual([[later], [later]]);
  });

  it('stand newest first, and those put in at one instant by SKU', () => {
    const [a, b, c] = [aCartLine({ skuId: 'a' }), aCartLine({ skuId: 'b' }), aCartLine({ skuId: 'c', addedAt: 2 })];
    expect(mergeCarts([a, b], [c])).toEqual([c, a, b]);
    expect(mergeCarts([b, c], [a])).toEqual([c, a, b]);
  });

  it('at the same instant rather keep a line than lose it', () => {
    const gone = aCartLine({ quantity: 0 });
    const there = aCartLine({ quantity: 2, chosen: false });
    expect(mergeCarts([gone], [there])).toEqual([there]);
  });
});

describe('what is worth keeping of a cart', () => {
  it('is every line, and for thirty days what was taken out', () => {
    const line = aCartLine({ skuId: 'old', changedAt: 0 });
    const gone = (days: number) => aCartLine({ skuId: `gone-${days}`, quantity: 0, changedAt: NOW - days * DAY });
    expect(tidyCart([line, gone(29), gone(30)], NOW)).toEqual([line, gone(29)]);
  });

  it('is bounded: what was taken out goes first, then what was changed longest ago, and the order stays', () => {
    const lines = Array.from({ length: LIMITS.cartEntries }, (_, at) =>
      aCartLine({ skuId: `s${at}`, addedAt: 1_000 - at, changedAt: NOW + at }),
    );
    const gone = aCartLine({ skuId: 'gone', quantity: 0, addedAt: 0, changedAt: NOW + 999 });
    expect(tidyCart([...lines, gone], NOW)).toEqual(lines);
    const others = [1, 2, 3].map((at) => aCartLine({ ...gone, skuId: `gone-${at}`, addedAt: 2_000 + at }));
    expect(tidyCart([...others, ...lines, gone], NOW)).toEqual(lines);
    expect(tidyCart([...lines, ...others].reverse(), NOW)).toEqual(lines);
    const newest = aCartLine({ skuId: 'new', addedAt: 2_000, changedAt: NOW + 999 });
    expect(tidyCart([newest, ...lines], NOW)).toEqual([newest, ...lines.slice(1)]);
  });
});
