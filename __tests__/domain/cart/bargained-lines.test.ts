import fc from 'fast-check';

import { fen } from '@/contract/money';
import { withBargains, withLocks } from '@/domain/cart/bargained-lines';
import type { LockedPrice } from '@/domain/offers/bargain-rule';

import { aQuoteLine, NOW } from '../../support/builders/builders';

function lock(offerId: string, over: Partial<LockedPrice> = {}): LockedPrice {
  return { offerId, skuId: 'cup-white', price: fen(6_000), quantity: 1, until: NOW, ...over };
}

/** Which lock the line takes, whatever the order in which they are kept. */
function chosen(...locks: readonly LockedPrice[]): readonly (string | undefined)[] {
  return [locks, [...locks].reverse()].map(
    (kept) => withLocks([aQuoteLine({ quantity: 2 })], kept)[0]?.bargain?.offerId,
  );
}

describe('of two prices agreed on for one SKU', () => {
  it('the one holds that takes more off the line, though its price be higher', () => {
    expect(chosen(lock('one', { price: fen(6_000) }), lock('two', { price: fen(6_300), quantity: 2 }))).toEqual([
      'two',
      'two',
    ]);
  });

  it('of equal worth the one holds that ends sooner, so that the other is still there later', () => {
    expect(chosen(lock('late', { until: NOW + 2 }), lock('soon', { until: NOW + 1 }))).toEqual(['soon', 'soon']);
    expect(chosen(lock('a', { until: NOW + 2 }), lock('b', { until: NOW + 1 }))).toEqual(['b', 'b']);
  });

  it('of equal worth and end the same holds at every asking', () => {
    expect(chosen(lock('b'), lock('a'))).toEqual(['a', 'a']);
  });

  it('the choice does not depend on the order in which they are kept', () => {
    const locks = fc.uniqueArray(
      fc
        .record({
          offerId: fc.constantFrom('a', 'b', 'c', 'd'),
          price: fc.constantFrom(6_000, 6_400),
          until: fc.nat(1),
        })
        .map(({ offerId, price, until }) => lock(offerId, { price: fen(price), until })),
      { selector: ({ offerId }) => offerId },
    );
    fc.assert(
      fc.property(locks, (kept) => {
        const [one, turned] = chosen(...kept);
        expect(turned).toBe(one);
      }),
    );
  });
});

it('lines without an agreed price cost what they did, and no figure tells of one', () => {
  const worked = { lines: [aQuoteLine()], figures: [] };
  expect(withBargains(worked)).toEqual(worked);
});
