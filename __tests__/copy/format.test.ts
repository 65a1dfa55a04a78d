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

describe('formatExactYuan', () => {
  it('always shows two decimals', () => {
    expect(formatExactYuan(fen(12_800))).toBe('¥128.00');
    expect(formatExactYuan(fen(12_805))).toBe('¥128.05');
    expect(formatExactYuan(fen(-5))).toBe('−¥0.05');
  });
});

describe('formatParts', () => {
  it('omits the decimals if they are zero', () => {
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
  ])('%i is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('never exceeds the count', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (count) => {
        const [, digits = '', isWan = ''] = /^([\d.]+)(万?)$/.exec(formatCount(count)) ?? [];
        const shown = Number(digits) * (isWan === '' ? 1 : 10_000);
        expect(shown).toBeLessThanOrEqual(count + 0.001);
        expect(shown).toBeGreaterThan(count * 0.9 - 1);
      }),
    );
  });
});
