import fc from 'fast-check';

import { fen } from '@/contract/money';
import { applyBargains, attachLockedPrices } from '@/domain/cart/bargained-lines';
import type { LockedPrice } from '@/domain/offers/bargain-rule';

import { aQuoteLine, NOW } from '../../support/builders/builders';

function aLockedPrice(offerId: string, overrides: Partial<LockedPrice> = {}): LockedPrice {
  return { offerId, skuId: 'cup-white', price: fen(6_000), quantity: 1, expiresAt: NOW, ...overrides };
}

/** The offer ids attached to a line, for the prices in the given and in reverse order. */
function attachedOffers(...lockedPrices: readonly LockedPrice[]): readonly (string | undefined)[] {
  return [lockedPrices, [...lockedPrices].reverse()].map(
    (prices) => attachLockedPrices([aQuoteLine({ quantity: 2 })], prices)[0]?.bargain?.offerId,
  );
}

describe('of two locked prices for one SKU', () => {
  it('uses the one with the greater saving on the line, even if its price is higher', () => {
    expect(
      attachedOffers(
        aLockedPrice('one', { price: fen(6_000) }),
        aLockedPrice('two', { price: fen(6_300), quantity: 2 }),
      ),
    ).toEqual(['two', 'two']);
  });

  it('uses the one that expires first when the savings are equal', () => {
    expect(
      attachedOffers(aLockedPrice('late', { expiresAt: NOW + 2 }), aLockedPrice('soon', { expiresAt: NOW + 1 })),
    ).toEqual(['soon', 'soon']);
    expect(
      attachedOffers(aLockedPrice('a', { expiresAt: NOW + 2 }), aLockedPrice('b', { expiresAt: NOW + 1 })),
    ).toEqual(['b', 'b']);
  });

  it('breaks remaining ties by offer id', () => {
    expect(attachedOffers(aLockedPrice('b'), aLockedPrice('a'))).toEqual(['a', 'a']);
  });

  it('does not depend on the order of the prices', () => {
    const lockedPrices = fc.uniqueArray(
      fc
        .record({
          offerId: fc.constantFrom('a', 'b', 'c', 'd'),
          price: fc.constantFrom(6_000, 6_400),
          expiresAt: fc.nat(1),
        })
        .map(({ offerId, price, expiresAt }) => aLockedPrice(offerId, { price: fen(price), expiresAt })),
      { selector: ({ offerId }) => offerId },
    );
    fc.assert(
      fc.property(lockedPrices, (prices) => {
        const [attached, reversed] = attachedOffers(...prices);
        expect(reversed).toBe(attached);
      }),
    );
  });
});

it('leaves lines without an agreed price and the breakdown unchanged', () => {
  const priced = { lines: [aQuoteLine()], breakdown: [] };
  expect(applyBargains(priced)).toEqual(priced);
});
