import fc from 'fast-check';

import { fen, greatest, least, minus, plus, times, toYuanParts, yuan, ZERO } from '@/contract/money';

const amounts = fc.integer({ min: 0, max: 10_000_000 }).map(fen);

describe('fen', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('refuses %p as a bug', (amount) => {
    expect(() => fen(amount)).toThrow(RangeError);
  });

  it('adds and takes away exactly', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => minus(plus(a, b), b) === a));
  });

  it('multiplies as repeated adding does, by whole counts only', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 20 }), (amount, count) => {
        expect(times(amount, count)).toBe(plus(...Array.from({ length: count }, () => amount)));
      }),
    );
    expect(() => times(fen(100), 0.5)).toThrow(RangeError);
  });

  it('adds nothing to nothing', () => {
    expect(plus()).toBe(ZERO);
  });

  it('knows the least and the greatest', () => {
    expect(least(fen(3), fen(1), fen(2))).toBe(1);
    expect(greatest(fen(3), fen(1), fen(2))).toBe(3);
  });
});

describe('yuan', () => {
  it.each([
    [39.9, 3990],
    [0.07, 7],
    [128, 12800],
    [19.99, 1999],
  ])('%p yuan are %p fen', (amount, expected) => {
    expect(yuan(amount)).toBe(expected);
  });

  it('refuses a fraction of a fen', () => {
    expect(() => yuan(1.005)).toThrow(RangeError);
  });
});

describe('toYuanParts', () => {
  it('puts an amount back together', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const parts = toYuanParts(amount);
        expect(parts.yuan * 100 + parts.cents).toBe(amount);
        expect(parts.cents).toBeLessThan(100);
      }),
    );
  });
});
