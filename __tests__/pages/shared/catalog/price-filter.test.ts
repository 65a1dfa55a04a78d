import { formatPriceFilter, readPriceFilter } from '@/pages/shared/catalog/price-filter';

describe('reading a price range', () => {
  it.each([
    ['', '', {}],
    ['30', '', { priceFrom: 3_000 }],
    ['', '90', { priceTo: 9_000 }],
    ['30', '90', { priceFrom: 3_000, priceTo: 9_000 }],
    ['90', '30', { priceFrom: 3_000, priceTo: 9_000 }],
    ['0', '0', { priceFrom: 0, priceTo: 0 }],
    [' 30 ', '030', { priceFrom: 3_000, priceTo: 3_000 }],
    ['-1', 'abc', {}],
    ['1e3', '30.5', {}],
    ['1234567', '٣', {}],
  ])('from %p to %p is %j', (lowest, highest, range) => {
    expect(readPriceFilter(lowest, highest)).toEqual(range);
  });
});

describe('formatting a price range', () => {
  it.each([
    ['', '', undefined],
    ['30', '', '¥30 起'],
    ['', '90', '¥90 内'],
    ['30', '90', '¥30–¥90'],
  ])('from %p to %p is %p', (lowest, highest, text) => {
    expect(formatPriceFilter(readPriceFilter(lowest, highest))).toBe(text);
  });
});
