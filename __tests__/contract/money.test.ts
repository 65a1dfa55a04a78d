import fc from 'fast-check';

import {
  fen,
  greatest,
  least,
  minus,
  parseYuan,
  percentOff,
  plus,
  split,
  times,
  toYuanParts,
  yuan,
  ZERO,
} from '@/contract/money';

const amounts = fc.integer({ min: 0, max: 10_000_000 }).map(fen);

describe('fen', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('throws on %p', (amount) => {
    expect(() => fen(amount)).toThrow(RangeError);
  });

  it('adds and subtracts exactly', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => minus(plus(a, b), b) === a));
  });

  it('multiplies like repeated addition, by whole numbers only', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 20 }), (amount, count) => {
        expect(times(amount, count)).toBe(plus(...Array.from({ length: count }, () => amount)));
      }),
    );
    expect(() => times(fen(100), 0.5)).toThrow(RangeError);
  });

  it('adds an empty list to zero', () => {
    expect(plus()).toBe(ZERO);
  });

  it('finds the least and the greatest', () => {
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

  it('throws on a fraction of a fen', () => {
    expect(() => yuan(1.005)).toThrow(RangeError);
  });
});

describe('toYuanParts', () => {
  it('returns parts that add up to the amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const parts = toYuanParts(amount);
        expect(parts.yuan * 100 + parts.cents).toBe(amount);
        expect(parts.cents).toBeLessThan(100);
      }),
    );
  });
});

describe('percentOff', () => {
  it.each([
    [10_000, 20, 2_000],
    [999, 50, 500],
    [1, 1, 1],
    [1, 0, 0],
    [999, 100, 999],
    [0, 30, 0],
  ])('of %p fen and %p %% is %p', (amount, percent, off) => {
    expect(percentOff(fen(amount), percent)).toBe(off);
  });

  it('rounds in favour of the shopper, by less than a fen', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const over = percentOff(amount, percent) * 100 - amount * percent;
        expect(over).toBeGreaterThanOrEqual(0);
        expect(over).toBeLessThan(100);
      }),
    );
  });

  it('rounds correctly for very large amounts', () => {
    expect(percentOff(fen(80_000_000_000_001), 1)).toBe(800_000_000_001);
  });

  it.each([-1, 101, 0.5, Number.NaN])('throws on %p percent', (percent) => {
    expect(() => percentOff(fen(100), percent)).toThrow(RangeError);
  });

  it('throws on a negative amount', () => {
    expect(() => percentOff(fen(-1), 10)).toThrow(RangeError);
  });
});

/** The largest remainder method with BigInt, as a reference for `split`. */
function splitExactly(amount: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const shares = weights.map((weight, at) => {
    const product = BigInt(amount) * BigInt(weight);
    return { at, floor: product / whole, rest: product % whole };
  });
  const remainder = BigInt(amount) - shares.reduce((sum, { floor }) => sum + floor, 0n);
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest < b.rest ? 1 : -1));
  const roundedUp = new Set(byRest.slice(0, Number(remainder)).map(({ at }) => at));
  return shares.map(({ at, floor }) => Number(floor) + (roundedUp.has(at) ? 1 : 0));
}

describe('split', () => {
  const weights = fc.array(fc.oneof(fc.constant(ZERO), amounts), { minLength: 1, maxLength: 50 });
  const splittable = fc
    .record({ weights, amount: amounts })
    .filter((input) => plus(...input.weights) > 0 || input.amount === 0);

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [3_000, 2_000, 1_000], [50, 33, 17]],
    [2, [1, 1, 1], [1, 1, 0]],
    [10, [0, 5, 0], [0, 10, 0]],
    [0, [0, 0], [0, 0]],
    [7, [7], [7]],
  ])('of %p over %p is %p', (amount, over, parts) => {
    expect(split(fen(amount), over.map(fen))).toEqual(parts);
  });

  it('keeps the total', () => {
    fc.assert(fc.property(splittable, ({ amount, weights: over }) => plus(...split(amount, over)) === amount));
  });

  it('differs from the exact share by less than a fen', () => {
    fc.assert(
      fc.property(splittable, ({ amount, weights: over }) => {
        const whole = BigInt(Math.max(1, plus(...over)));
        split(amount, over).forEach((part, at) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(over[at] ?? 0);
          expect(off > -whole && off < whole).toBe(true);
        });
      }),
    );
  });

  it('gives no part more than its weight if the amount is at most the sum of the weights', () => {
    const enough = splittable.map(({ amount, weights: over }) => ({
      over,
      amount: fen(Math.min(amount, plus(...over))),
    }));
    fc.assert(
      fc.property(enough, ({ amount, over }) => split(amount, over).every((part, at) => part <= (over[at] ?? 0))),
    );
  });

  it('gives zero for a zero weight', () => {
    fc.assert(
      fc.property(splittable, ({ amount, weights: over }) =>
        split(amount, over).every((part, at) => over[at] !== 0 || part === 0),
      ),
    );
  });

  it('is exact if the product of amount and weight exceeds the safe integers', () => {
    const big = fc.integer({ min: 100_000_000_000_000, max: 500_000_000_000_000 }).map(fen);
    fc.assert(
      fc.property(big, fc.array(big, { minLength: 2, maxLength: 5 }), (amount, over) => {
        expect(split(amount, over)).toEqual(splitExactly(amount, over));
      }),
    );
  });

  it.each([
    [-1, [1]],
    [1, [2, -1]],
    [1, [0, 0]],
    [1, []],
  ])('throws on %p over %p', (amount, over) => {
    expect(() => split(fen(amount), over.map(fen))).toThrow(RangeError);
  });
});

describe('parseYuan', () => {
  it.each([
    ['88', 8_800],
    ['88.5', 8_850],
    ['88.50', 8_850],
    ['0.01', 1],
    ['0', 0],
    [' ¥ 88 ', 8_800],
    ['￥８８．５', 8_850],
    ['007', 700],
    ['1.005', undefined],
    ['9999999.99', 999_999_999],
    ['12345678', undefined],
    ['', undefined],
    ['.5', undefined],
    ['5.', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['1,000', undefined],
    ['八十八', undefined],
    ['88元', undefined],
    ['Infinity', undefined],
  ])('parses %j as %j fen', (text, amount) => {
    expect(parseYuan(text)).toBe(amount);
  });

  it('is the inverse of toYuanParts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        const { yuan: whole, cents } = toYuanParts(fen(amount));
        expect(parseYuan(`${whole}.${String(cents).padStart(2, '0')}`)).toBe(amount);
      }),
    );
  });
});
