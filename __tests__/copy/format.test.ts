import { fen } from '@/contract/money';
import { formatCharge, formatParts, formatYuan } from '@/copy/format';

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
    expect(formatCharge(fen(12_800))).toBe('¥128.00');
    expect(formatCharge(fen(12_805))).toBe('¥128.05');
    expect(formatCharge(fen(-5))).toBe('−¥0.05');
  });
});

describe('formatParts', () => {
  it('leaves out fen that are nought', () => {
    expect(formatParts(fen(3_900))).toEqual({ yuan: '39', cents: '' });
    expect(formatParts(fen(3_990))).toEqual({ yuan: '39', cents: '.90' });
  });
});
