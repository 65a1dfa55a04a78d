import fc from 'fast-check';

import { GOODS_SORTS, type GoodsQuery } from '@/contract/catalog/goods-query';
import { fen } from '@/contract/money';
import { readGoodsQuery, writeGoodsQuery } from '@/platform/navigation/goods-link';

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

describe('a narrowed list in a link', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(queries, (query) => expect(readGoodsQuery(paramsOf(writeGoodsQuery(query)))).toEqual(query)));
  });

  it('says nothing where nothing is narrowed', () => {
    expect(writeGoodsQuery({})).toBe('');
  });

  it('is left open where the link is spoilt', () => {
    const spoilt = { category: '杯', stock: '2', pre: 'yes', from: '-1', to: '1.5', sort: 'constructor', s: 'c' };
    expect(readGoodsQuery(spoilt)).toEqual({});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('category', 'stock', 'from', 'sort'), fc.string()), (params) => {
        const { categoryId = '' } = readGoodsQuery(params);
        expect(categoryId.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
