import fc from 'fast-check';

import { findEntries, findKeys, updateIndexes } from '@/cloud/embedded/storage/indexes';
import { openTree } from '@/cloud/embedded/storage/tree';
import { INDEXES } from '@/cloud/indexes';
import type { OrderRecord } from '@/cloud/records';
import { ORDER_STATES } from '@/contract/orders/order';
import { newestFirst, type Position } from '@/domain/paging';

import { anOrder } from '../../../support/builders/builders';
import { createTestStorage } from '../../../support/storage';

const record = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    shopperId: fc.constantFrom('one', 'two', 'one/to-pay'),
    placedAt: fc.nat(3),
    state: fc.constantFrom(...ORDER_STATES),
  })
  .map(({ id, shopperId, placedAt, state }): OrderRecord => ({
    id,
    shopperId,
    order: anOrder({ id, placedAt, state }),
  }));

const query = fc.record(
  {
    key: fc.constantFrom('one', 'two', 'one/to-pay', 'on', ''),
    limit: fc.integer({ min: 1, max: 9 }),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
    after: fc.record({ at: fc.nat(3), id: fc.constantFrom('a', 'c', 'g', 'x') }),
    from: fc.nat(3),
    to: fc.nat(3),
  },
  { requiredKeys: ['key', 'limit'] },
);
type Query = typeof query extends fc.Arbitrary<infer T> ? T : never;

/** What a query has to find, by reading everything. */
function expected(records: readonly OrderRecord[], { key, limit, order = 'newest', after, from = 0, to = 9 }: Query) {
  const compare = (a: Position, b: Position) => (order === 'newest' ? newestFirst(a, b) : newestFirst(b, a));
  return records
    .flatMap((each) => INDEXES.ordersByShopper.entriesOf(each).map((entry) => ({ ...entry, id: each.id })))
    .filter((entry) => entry.key === key && entry.at >= from && entry.at <= to)
    .map(({ at, id }) => ({ at, id }))
    .sort(compare)
    .filter((position) => !after || compare(after, position) < 0)
    .slice(0, limit);
}

describe('an index', () => {
  it('finds what reading all documents finds, whatever was written before', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), query, (writes, asked) => {
        const tree = openTree(createTestStorage());
        const stored = new Map<string, OrderRecord>();
        for (const written of writes) {
          updateIndexes(tree, 'orders', { before: stored.get(written.id), after: written });
          stored.set(written.id, written);
        }
        const all = [...stored.values()];
        const found = findEntries(tree, 'ordersByShopper', asked);
        expect(found.map(({ position }) => position)).toEqual(expected(all, asked));
        const keys = all.flatMap((each) => INDEXES.ordersByShopper.entriesOf(each).map(({ key }) => key));
        expect(findKeys(tree, 'ordersByShopper', { limit: 99 })).toEqual([...new Set(keys)].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('lists keys in pages', () => {
    const tree = openTree(createTestStorage());
    const alerts = ['cup', 'tea', 'tin'].map((skuId, at) => ({ skuId, at }));
    updateIndexes(tree, 'wishlists', { before: undefined, after: { id: 'one', favourites: [], alerts } });
    expect(findKeys(tree, 'wishlistsBySku', { limit: 2 })).toEqual(['cup', 'tea']);
    expect(findKeys(tree, 'wishlistsBySku', { limit: 2, after: 'tea' })).toEqual(['tin']);
  });
});
