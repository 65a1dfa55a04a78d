import fc from 'fast-check';

import { GOODS_SORTS, type GoodsQuery } from '@/contract/catalog/goods-query';
import { fen } from '@/contract/money';
import { toGoodsCard } from '@/domain/catalog/goods';
import {
  filterGoods,
  paginateGoods,
  sortKeyOf,
  type GoodsQueryContext,
  type RankedGoods,
} from '@/domain/catalog/goods-query';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { NO_PROMOTIONS } from '@/domain/promotions/promotions';

import { aGoods, aSku } from '../../support/builders/builders';

interface Shop {
  readonly goods: readonly GoodsRecord[];
  readonly context: GoodsQueryContext;
}

const PREORDER = { from: '京都', arrivesAt: 0 };

const arbitraryGoods = fc.record({
  categoryId: fc.constantFrom('tea', 'ware'),
  prices: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
  stock: fc.integer({ min: 0, max: 2 }),
  sold: fc.integer({ min: 0, max: 3 }),
  isPreorder: fc.boolean(),
  listedAt: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
});

const shops: fc.Arbitrary<Shop> = fc.array(arbitraryGoods, { maxLength: 60 }).map((all) => {
  const goods = all.map(({ categoryId, prices, isPreorder, listedAt }, n) =>
    aGoods({
      id: `g${n}`,
      categoryId,
      skus: prices.map((price, at) => aSku({ id: `g${n}-${at}`, price: fen(price) })),
      ...(isPreorder && { preorder: PREORDER }),
      ...(listedAt !== undefined && { listedAt }),
    }),
  );
  const of = (id: string) => all[Number(/\d+/.exec(id)?.[0])];
  return {
    goods,
    context: {
      stockOf: (skuId) => of(skuId)?.stock ?? 0,
      soldOf: (id) => of(id)?.sold ?? 0,
      promotions: NO_PROMOTIONS,
    },
  };
});

const filters: fc.Arbitrary<GoodsQuery> = fc.record(
  {
    categoryId: fc.constantFrom('tea', 'ware', 'none'),
    inStock: fc.boolean(),
    preorder: fc.boolean(),
    priceFrom: fc.integer({ min: 0, max: 10 }).map(fen),
    priceTo: fc.integer({ min: 0, max: 10 }).map(fen),
  },
  { requiredKeys: [] },
);
const sorts = fc.constantFrom(...GOODS_SORTS);

const idsOf = (ranked: readonly { readonly record: GoodsRecord }[]) => ranked.map(({ record }) => record.id);
const all = (goods: readonly GoodsRecord[]): readonly RankedGoods[] => goods.map((record) => ({ record, sortKey: 0 }));

/** The ids of all pages, walked to their end. */
function walk(ranked: readonly RankedGoods[], goods: readonly GoodsRecord[]): readonly string[] {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let turn = 0; turn <= goods.length; turn += 1) {
    const page = paginateGoods(ranked, { cursor, positionOf: (id) => goods.findIndex((record) => record.id === id) });
    ids.push(...page.items.map(({ id }) => id));
    expect(page.total).toBe(ranked.length);
    cursor = page.cursor;
    if (cursor === undefined) return ids;
  }
  throw new Error('the list has no end');
}

const rankedBy = ({ goods, context }: Shop, sort: (typeof GOODS_SORTS)[number]): readonly RankedGoods[] =>
  goods.map((record) => ({ record, sortKey: sortKeyOf(record, sort, context) }));

describe('filters', () => {
  it('only narrow: a further filter never adds goods', () => {
    fc.assert(
      fc.property(shops, filters, filters, ({ goods, context }, one, more) => {
        const wide = idsOf(filterGoods(all(goods), one, context));
        const narrow = idsOf(filterGoods(all(goods), { ...more, ...one }, context));
        expect(narrow.every((id) => wide.includes(id))).toBe(true);
        expect(idsOf(filterGoods(all(goods), {}, context))).toEqual(idsOf(all(goods)));
      }),
    );
  });

  it('by stock and pre-order split the shop in two', () => {
    fc.assert(
      fc.property(shops, fc.constantFrom('inStock' as const, 'preorder' as const), ({ goods, context }, filter) => {
        const parts = [true, false].flatMap((on) => idsOf(filterGoods(all(goods), { [filter]: on }, context)));
        expect([...parts].sort()).toEqual([...idsOf(all(goods))].sort());
      }),
    );
  });

  const between = (priceFrom: number | undefined, priceTo: number | undefined): GoodsQuery => ({
    ...(priceFrom !== undefined && { priceFrom: fen(priceFrom) }),
    ...(priceTo !== undefined && { priceTo: fen(priceTo) }),
  });

  it.each([
    // The SKU for 20 is sold out: nobody can pay that.
    [between(20, 20), []],
    [between(21, 49), []],
    [between(50, 50), ['two', 'five']],
    [between(undefined, 20), []],
    [between(50, undefined), ['two', 'five']],
    [between(51, undefined), []],
    [{ categoryId: 'tea' }, ['five']],
    [{ inStock: true }, ['two']],
    [{ inStock: false }, ['five']],
    [{ preorder: true }, ['five']],
  ])('%j keep %j', (query, expected) => {
    const two = aGoods({ id: 'two', skus: [aSku({ id: 'a', price: fen(20) }), aSku({ id: 'b', price: fen(50) })] });
    const skus = [aSku({ id: 'c', price: fen(50) })];
    const five = aGoods({ id: 'five', categoryId: 'tea', preorder: PREORDER, skus });
    // `two` has one SKU in stock, which is enough.
    const context = { stockOf: (id: string) => (id === 'b' ? 1 : 0), soldOf: () => 0, promotions: NO_PROMOTIONS };
    expect(idsOf(filterGoods(all([two, five]), query, context))).toEqual(expected);
  });

  it('by price leave the SKUs that one can pay for in the range, so that the card says such a price', () => {
    fc.assert(
      fc.property(shops, filters, ({ goods, context }, { priceFrom = fen(0), priceTo = fen(9) }) => {
        for (const { record } of filterGoods(all(goods), { priceFrom, priceTo }, context)) {
          const { price } = toGoodsCard(record, context.stockOf, context.promotions);
          expect(price.from).toBeGreaterThanOrEqual(priceFrom);
          expect(price.to).toBeLessThanOrEqual(priceTo);
        }
      }),
    );
  });
});

describe('sorts', () => {
  it('show all goods once over all pages', () => {
    fc.assert(
      fc.property(shops, sorts, (shop, sort) => {
        const ids = walk(rankedBy(shop, sort), shop.goods);
        expect([...ids].sort()).toEqual([...shop.goods.map(({ id }) => id)].sort());
      }),
    );
  });

  const MANY = Array.from({ length: 45 }, (_, n) =>
    aGoods({ id: `g${n}`, listedAt: 100 + ((n * 7) % 45), skus: [aSku({ price: fen(1_000 + ((n * 11) % 45)) })] }),
  );

  it.each(GOODS_SORTS)('by %s show 45 goods once each over three pages', (sort) => {
    const context = { stockOf: () => 1, soldOf: (id: string) => Number(id.slice(1)) % 9, promotions: NO_PROMOTIONS };
    const ranked = rankedBy({ goods: MANY, context }, sort);
    const ids = walk(ranked, MANY);
    expect(ids).toHaveLength(MANY.length);
    expect(new Set(ids).size).toBe(MANY.length);
    const keyOf = new Map(ranked.map(({ record, sortKey }) => [record.id, sortKey]));
    const keys = ids.map((id) => keyOf.get(id) ?? NaN);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  it('keep the seller’s order for equal keys', () => {
    fc.assert(
      fc.property(shops, sorts, (shop, sort) => {
        const ranked = rankedBy(shop, sort);
        const keyOf = new Map(ranked.map(({ record, sortKey }) => [record.id, sortKey]));
        const ids = walk(ranked, shop.goods);
        const inOrder = ids.every((id, at) => {
          const next = ids[at + 1];
          if (next === undefined || keyOf.get(id) !== keyOf.get(next)) return true;
          return Number(id.slice(1)) < Number(next.slice(1));
        });
        expect(inOrder).toBe(true);
      }),
    );
  });

  it.each([
    ['seller', ['a', 'b', 'c']],
    ['new', ['b', 'a', 'c']],
    ['price-up', ['c', 'a', 'b']],
    ['price-down', ['b', 'a', 'c']],
    ['most-bought', ['c', 'b', 'a']],
  ] as const)('by %s gives %j', (sort, order) => {
    const item = (id: string, price: number, listedAt?: number) =>
      aGoods({
        id,
        skus: [aSku({ price: fen(price) }), aSku({ price: fen(900) })],
        ...(listedAt !== undefined && { listedAt }),
      });
    const goods = [item('a', 20, 1), item('b', 30, 2), item('c', 10)];
    const sold: Record<string, number> = { a: 1, b: 2, c: 3 };
    const context = { stockOf: () => 1, soldOf: (id: string) => sold[id] ?? 0, promotions: NO_PROMOTIONS };
    expect(walk(rankedBy({ goods, context }, sort), goods)).toEqual(order);
  });
});

describe('the next page', () => {
  const goods = Array.from({ length: 45 }, (_, n) => aGoods({ id: `g${n}` }));
  const positionOf = (id: string) => goods.findIndex((record) => record.id === id);
  const first = paginateGoods(all(goods), { positionOf });

  it('continues after the last goods shown, even if those no longer match the filter', () => {
    const left = all(goods).filter(({ record }) => record.id !== 'g19');
    const { cursor = '' } = first;
    expect(paginateGoods(left, { cursor, positionOf }).items[0]?.id).toBe('g20');
  });

  it('does not repeat the first page when goods from it move to the front', () => {
    const ranked = goods.map((record, n) => ({ record, sortKey: n }));
    const { cursor = '', items } = paginateGoods(ranked, { positionOf });
    const moved = ranked.map((each) => ({ ...each, sortKey: each.record.id === 'g19' ? 0 : each.sortKey }));
    const shown = new Set(items.map(({ id }) => id));
    expect(paginateGoods(moved, { cursor, positionOf }).items.filter(({ id }) => shown.has(id))).toEqual([]);
  });

  it.each(['', 'x', 'x0:g1', '--1:g1', 'g19', '0:', ':g1', 'NaN:g1', '0:gone', '１:g1', '9e9:g1'])(
    'is empty after the invalid cursor %p',
    (cursor) => {
      const { items, cursor: next } = paginateGoods(all(goods), {
        cursor,
        positionOf: (id) => (id === 'gone' ? undefined : positionOf(id)),
      });
      expect([items, next]).toEqual([[], undefined]);
    },
  );
});
