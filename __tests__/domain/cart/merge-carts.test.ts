import fc from 'fast-check';

import type { CartEntry } from '@/contract/cart/cart';
import { LIMITS } from '@/contract/limits';
import { DAY } from '@/contract/time';
import { mergeCarts, pruneCart } from '@/domain/cart/merge-carts';

import { aCartEntry, NOW } from '../../support/builders/builders';

/** Few SKUs and few instants, so that both carts often hold the same SKU, changed at the same time. */
const anEntry: fc.Arbitrary<CartEntry> = fc.record({
  skuId: fc.constantFrom('a', 'b', 'c', 'd'),
  quantity: fc.nat(3),
  chosen: fc.boolean(),
  addedAt: fc.nat(3),
  changedAt: fc.nat(3),
});
const aCart = fc.array(anEntry, { maxLength: 8 }).map((entries) => mergeCarts(entries, []));

describe('mergeCarts', () => {
  it('is commutative, idempotent and associative', () => {
    fc.assert(
      fc.property(aCart, aCart, aCart, (a, b, c) => {
        expect(mergeCarts(a, b)).toEqual(mergeCarts(b, a));
        expect(mergeCarts(mergeCarts(a, b), b)).toEqual(mergeCarts(a, b));
        expect(mergeCarts(mergeCarts(a, b), c)).toEqual(mergeCarts(a, mergeCarts(b, c)));
      }),
    );
  });

  it('keeps every SKU once, as it was last changed', () => {
    fc.assert(
      fc.property(aCart, aCart, (a, b) => {
        const merged = mergeCarts(a, b);
        const skuIds = merged.map(({ skuId }) => skuId);
        expect([...skuIds].sort()).toEqual([...new Set([...a, ...b].map(({ skuId }) => skuId))].sort());
        for (const entry of merged) {
          const versions = [...a, ...b].filter(({ skuId }) => skuId === entry.skuId);
          expect(versions).toContainEqual(entry);
          expect(entry.changedAt).toBe(Math.max(...versions.map(({ changedAt }) => changedAt)));
        }
      }),
    );
  });

  it('applies removals and additions of both carts', () => {
    const tea = aCartEntry({ skuId: 'tea', addedAt: 1, changedAt: 1 });
    const cup = aCartEntry({ skuId: 'cup', addedAt: 2, changedAt: 2 });
    const removed = { ...tea, quantity: 0, changedAt: 5 };
    expect(mergeCarts([removed], [tea, cup])).toEqual([cup, removed]);
    const addedAgain = { ...tea, quantity: 3, changedAt: 6 };
    expect(mergeCarts([removed], [addedAgain])).toEqual([addedAgain]);
  });

  it('picks the same version in either order when both changed at one instant', () => {
    const mergeBothWays = (a: CartEntry, b: CartEntry) => [mergeCarts([a], [b]), mergeCarts([b], [a])];
    const line = aCartEntry({ quantity: 2 });
    const unselected = { ...line, chosen: false };
    expect(mergeBothWays(line, unselected)).toEqual([[line], [line]]);
    const later = { ...line, addedAt: line.addedAt + 1 };
    expect(mergeBothWays(line, later)).toEqual([[later], [later]]);
  });

  it('sorts newest first, then by SKU id', () => {
    const [a, b, c] = [aCartEntry({ skuId: 'a' }), aCartEntry({ skuId: 'b' }), aCartEntry({ skuId: 'c', addedAt: 2 })];
    expect(mergeCarts([a, b], [c])).toEqual([c, a, b]);
    expect(mergeCarts([b, c], [a])).toEqual([c, a, b]);
  });

  it('prefers the larger quantity when both changed at one instant', () => {
    const removedEntry = aCartEntry({ quantity: 0 });
    const present = aCartEntry({ quantity: 2, chosen: false });
    expect(mergeCarts([removedEntry], [present])).toEqual([present]);
  });
});

describe('pruneCart', () => {
  it('keeps every line, and removed entries for 30 days', () => {
    const line = aCartEntry({ skuId: 'old', changedAt: 0 });
    const removedEntry = (days: number) =>
      aCartEntry({ skuId: `removedEntry-${days}`, quantity: 0, changedAt: NOW - days * DAY });
    expect(pruneCart([line, removedEntry(29), removedEntry(30)], NOW)).toEqual([line, removedEntry(29)]);
  });

  it('is bounded: drops removed entries first, then those changed longest ago, and keeps the order', () => {
    const lines = Array.from({ length: LIMITS.cartEntries }, (_, at) =>
      aCartEntry({ skuId: `s${at}`, addedAt: 1_000 - at, changedAt: NOW + at }),
    );
    const removedEntry = aCartEntry({ skuId: 'removedEntry', quantity: 0, addedAt: 0, changedAt: NOW + 999 });
    expect(pruneCart([...lines, removedEntry], NOW)).toEqual(lines);
    const others = [1, 2, 3].map((at) =>
      aCartEntry({ ...removedEntry, skuId: `removedEntry-${at}`, addedAt: 2_000 + at }),
    );
    expect(pruneCart([...others, ...lines, removedEntry], NOW)).toEqual(lines);
    expect(pruneCart([...lines, ...others].reverse(), NOW)).toEqual(lines);
    const newest = aCartEntry({ skuId: 'new', addedAt: 2_000, changedAt: NOW + 999 });
    expect(pruneCart([newest, ...lines], NOW)).toEqual([newest, ...lines.slice(1)]);
  });
});
