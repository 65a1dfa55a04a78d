import fc from 'fast-check';

import { fen } from '@/contract/money';
import { formatCount, formatExactYuan, formatParts, formatYuan } from '@/copy/format';

describe('formatYuan', () => {
  it.each([
    [0, '¥0'],
    [5, '¥0.05'],
    [50, '¥0.50'],
    [100, '¥1'],
    [12_800, '¥128'],
    [12_805, '¥128.05'],
    [1_234_567, '¥12345.67'],
    [-50, '−¥0.50'],
    [-800, '−¥8'],
  ])('shows %p fen as %p', (amount, shown) => {
    expect(formatYuan(fen(amount))).toBe(shown);
  });
});

describe('formatCharge', () => {
  it('always shows two decimals, because it is the exact sum', () => {
    expect(formatExactYuan(fen(12_800))).toBe('¥128.00');
    expect(formatExactYuan(fen(12_805))).toBe('¥128.05');
    expect(formatExactYuan(fen(-5))).toBe('−¥0.05');
  });
});

describe('formatParts', () => {
  it('leaves out fen that are nought', () => {
    expect(formatParts(fen(3_900))).toEqual({ yuan: '39', cents: '' });
    expect(formatParts(fen(3_990))).toEqual({ yuan: '39', cents: '.90' });
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [9_999, '9999'],
    [10_000, '1万'],
    [12_345, '1.2万'],
    [19_999, '1.9万'],
    [999_999, '99.9万'],
    [1_200_000, '120万'],
  ])('%i is %s', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });

  it('never says more than there are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (count) => {
        const [, said = '', isWan = ''] = /^([\d.]+)(万?)$/.exec(formatCount(count)) ?? [];
        const told = Number(said) * (isWan === '' ? 1 : 10_000);
        expect(told).toBeLessThanOrEqual(count + 0.001);
        expect(told).toBeGreaterThan(count * 0.9 - 1);
      }),
    );
  });
});
