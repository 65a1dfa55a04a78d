import fc from 'fast-check';

import type { LineItemInput } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { quoteFor } from '@/domain/cart/quote';
import { quoteLines, type FindSku } from '@/domain/cart/quote-lines';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';

import { aFreightRule, aGoods, aPicture, aSku, NOW } from '../../support/builders/builders';
import { aLimitedTimePrice } from '../../support/builders/promotions';

const freight = aFreightRule();
const cup = aGoods({ skus: [aSku({ id: 'cup', price: fen(2_500), weightGrams: 300 })], maxPerOrder: 5 });

/** Finds the SKUs of one goods record with this much stock; every other SKU does not exist. */
function findIn(record = cup, stock = 10): FindSku {
  return (skuId) => {
    const sku = record.skus.find(({ id }) => id === skuId);
    return sku && { record, sku, stock };
  };
}
const item = (skuId: string, quantity: number): LineItemInput => ({ skuId, quantity });

describe('lines of a quote', () => {
  it('are priced from the catalog', () => {
    expect(quoteLines([item('cup', 2)], findIn()).lines).toEqual([
      {
        skuId: 'cup',
        goodsId: 'cup',
        title: '白瓷杯',
        options: [],
        picture: aPicture(),
        quantity: 2,
        unitPrice: 2_500,
        amount: 5_000,
        discount: 0,
        payable: 5_000,
        maxQuantity: 5,
      },
    ]);
  });

  it('show the picture of a SKU that has its own', () => {
    const picture = aPicture({ url: '/pictures/green.svg' });
    const record = aGoods({ skus: [aSku({ id: 'cup', picture })] });
    expect(quoteLines([item('cup', 1)], findIn(record)).lines[0]?.picture).toEqual(picture);
  });

  it('show why goods can’t be returned', () => {
    const record = { ...cup, returns: { kind: 'none', reason: '刻了名字' } as const };
    expect(quoteLines([item('cup', 1)], findIn(record)).lines[0]?.noReturnReason).toBe('刻了名字');
  });

  it('show when pre-ordered goods arrive', () => {
    const preorder = { from: '京都', arrivesAt: 1 };
    expect(quoteLines([item('cup', 1)], findIn({ ...cup, preorder })).lines[0]?.preorder).toEqual(preorder);
    expect(quoteLines([item('cup', 1)], findIn(cup)).lines[0]).not.toHaveProperty('preorder');
  });

  it('show the former price with its basis, and whether the price is for a group', () => {
    const lineWith = (promotion?: PromotionRecord) =>
      quoteLines([item('cup', 1)], findIn(), {
        promotions: promotion ? [promotion] : [],
        now: NOW,
        groupIds: ['friends'],
      }).lines[0];
    const was = { price: 2_500, basis: '上周标价' };
    expect(lineWith(aLimitedTimePrice())).toMatchObject({ unitPrice: 2_250, was });
    expect(lineWith(aLimitedTimePrice())).not.toHaveProperty('forGroup');
    expect(lineWith(aLimitedTimePrice({ groupId: 'friends' }))).toMatchObject({
      unitPrice: 2_250,
      was,
      forGroup: true,
    });
    for (const key of ['was', 'forGroup', 'noReturnReason']) expect(lineWith()).not.toHaveProperty(key);
  });

  it('merge items of one SKU, in order of first appearance', () => {
    const record = aGoods({ skus: [aSku({ id: 'a' }), aSku({ id: 'b' })] });
    const { lines } = quoteLines([item('b', 1), item('a', 1), item('b', 2)], findIn(record));
    expect(lines.map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
  });

  it.each([
    ['the last piece', 1, 1, 20, undefined],
    ['up to the limit', 5, 10, 5, undefined],
    ['nothing left', 1, 0, 5, { kind: 'sold-out' }],
    ['too few left', 4, 3, 5, { kind: 'low-stock', left: 3 }],
    ['over the limit', 6, 10, 5, { kind: 'over-limit', limit: 5 }],
    ['over both, which are equal: more stock would not help', 6, 5, 5, { kind: 'over-limit', limit: 5 }],
    ['over both, with less stock', 9, 3, 5, { kind: 'low-stock', left: 3 }],
    ['over both, with the lower limit', 20, 10, 5, { kind: 'over-limit', limit: 5 }],
    ['more than any order may have', 100, 500, 500, { kind: 'over-limit', limit: LIMITS.quantity }],
  ])('with %s: %i of %i in stock, limit %i', (_, quantity, stock, maxPerOrder, problem) => {
    const { lines, unavailable } = quoteLines([item('cup', quantity)], findIn({ ...cup, maxPerOrder }, stock));
    expect(unavailable[0]?.problem).toEqual(problem);
    expect(lines).toHaveLength(problem ? 0 : 1);
  });

  it('show the details of an unavailable line, unless its SKU no longer exists', () => {
    const { unavailable } = quoteLines([item('cup', 6), item('gone', 1)], findIn());
    expect(unavailable.map(({ skuId, problem, line }) => [skuId, problem.kind, line?.title])).toEqual([
      ['cup', 'over-limit', '白瓷杯'],
      ['gone', 'gone', undefined],
    ]);
  });

  it('apply the limit to the sum of items of one SKU', () => {
    expect(quoteLines([item('cup', 3), item('cup', 3)], findIn()).lines).toEqual([]);
  });
});

describe('a quote', () => {
  it('charges the goods and their freight by weight', () => {
    const quote = quoteFor({ items: [item('cup', 3)], findSku: findIn(), freight, province: '新疆' });
    expect(quote.breakdown).toEqual([
      { kind: 'goods', amount: 7_500, pieces: 3 },
      { kind: 'freight', amount: 2_000, reason: { kind: 'remote', province: '新疆' } },
    ]);
    expect(quote.total).toBe(9_500);
  });

  it('adds the weight of every piece', () => {
    const heavy = aGoods({ skus: [aSku({ id: 'cup', price: fen(100), weightGrams: 700 })] });
    const quote = quoteFor({ items: [item('cup', 3)], findSku: findIn(heavy), freight });
    expect(quote.breakdown[1]?.amount).toBe(800 + 2 * 300);
  });

  it('charges nothing when nothing can be bought', () => {
    const quote = quoteFor({ items: [item('gone', 1)], findSku: findIn(), freight });
    expect(quote.total).toBe(0);
    expect(quote.breakdown).toEqual([{ kind: 'goods', amount: 0, pieces: 0 }]);
  });

  it('has no freight for a handover at the stall', () => {
    const quote = quoteFor({ items: [item('cup', 3)], findSku: findIn(), freight, stall: true });
    expect(quote.breakdown).toEqual([{ kind: 'goods', amount: 7_500, pieces: 3 }]);
    expect(quote.total).toBe(7_500);
  });
});

const catalog = fc.array(
  fc.record({
    price: fc.nat(100_000),
    stock: fc.nat(12),
    maxPerOrder: fc.integer({ min: 1, max: 12 }),
    grams: fc.nat(3_000),
  }),
  { minLength: 1, maxLength: 6 },
);
const selections = fc.array(fc.record({ at: fc.nat(8), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 10 });
const requests = fc
  .record({ catalog, selections, province: fc.constantFrom('浙江省', '西藏', undefined) })
  .map((drawn) => {
    const records = drawn.catalog.map(({ price, maxPerOrder, grams }, n) =>
      aGoods({ id: `g${n}`, maxPerOrder, skus: [aSku({ id: `s${n}`, price: fen(price), weightGrams: grams })] }),
    );
    const findSku: FindSku = (skuId) => {
      const at = records.findIndex((record) => record.skus[0]?.id === skuId);
      const [record, sku, stock] = [records[at], records[at]?.skus[0], drawn.catalog[at]?.stock];
      return record && sku && stock !== undefined ? { record, sku, stock } : undefined;
    };
    const items = drawn.selections.map(({ at, quantity }) => item(`s${at}`, quantity));
    return { items, findSku, freight, province: drawn.province };
  });
const countOf = (lines: readonly LineItemInput[]) => {
  const counts: Record<string, number> = {};
  for (const { skuId, quantity } of lines) counts[skuId] = (counts[skuId] ?? 0) + quantity;
  return counts;
};

describe('properties of a quote, for any catalog and items', () => {
  it('its breakdown adds up to its total, and its lines to the price of the goods', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { breakdown, lines, total } = quoteFor(request);
        expect(breakdown.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0)).toBe(breakdown[0]?.amount);
        expect(breakdown.every(({ amount }) => amount >= 0)).toBe(true);
      }),
    );
  });

  it('its lines and unavailable lines hold every requested piece, each SKU once', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { lines, unavailable } = quoteFor(request);
        const allLines = [...lines, ...unavailable];
        expect(new Set(allLines.map(({ skuId }) => skuId)).size).toBe(allLines.length);
        expect(countOf(allLines)).toEqual(countOf(request.items));
      }),
    );
  });

  it('a line is available exactly when its quantity is at most the maximum', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { lines, unavailable } = quoteFor(request);
        expect(lines.every(({ quantity, maxQuantity }) => quantity <= maxQuantity)).toBe(true);
        expect(unavailable.every(({ quantity, line }) => line === undefined || quantity > line.maxQuantity)).toBe(true);
      }),
    );
  });
});
