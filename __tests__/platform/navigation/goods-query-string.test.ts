import fc from 'fast-check';

import { GOODS_SORTS, type GoodsQuery } from '@/contract/catalog/goods-query';
import { fen } from '@/contract/money';
import { formatGoodsQuery, parseGoodsQuery } from '@/platform/navigation/goods-query-string';

const amount = fc.integer({ min: 0, max: 999_999_999 }).map(fen);
const queries: fc.Arbitrary<GoodsQuery> = fc.record(
  {
    categoryId: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    inStock: fc.boolean(),
    preorder: fc.boolean(),
    priceFrom: amount,
    priceTo: amount,
    sort: fc.constantFrom(...GOODS_SORTS),
  },
  { requiredKeys: [] },
);
const paramsOf = (query: string) =>
  Object.fromEntries(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0], pair.split('=')[1]]),
  );

describe('a goods query in a link', () => {
  it('is parsed as it was formatted', () => {
    fc.assert(
      fc.property(queries, (query) => expect(parseGoodsQuery(paramsOf(formatGoodsQuery(query)))).toEqual(query)),
    );
  });

  it('is empty without filters', () => {
    expect(formatGoodsQuery({})).toBe('');
  });

  it('ignores invalid parameters', () => {
    const invalid = { category: '杯', stock: '2', pre: 'yes', from: '-1', to: '1.5', sort: 'constructor', s: 'c' };
    expect(parseGoodsQuery(invalid)).toEqual({});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('category', 'stock', 'from', 'sort'), fc.string()), (params) => {
        const { categoryId = '' } = parseGoodsQuery(params);
        expect(categoryId.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
