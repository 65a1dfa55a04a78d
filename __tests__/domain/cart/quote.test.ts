import fc from 'fast-check';

import type { WantedLine } from '@/contract/cart/quote';
import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import { quoteFor } from '@/domain/cart/quote';
import { quoteLines, type FindSku } from '@/domain/cart/quote-lines';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';

import { aFreightRule, aGoods, aPicture, aSku, NOW } from '../../support/builders/builders';
import { aTimePrice } from '../../support/builders/offers';

const freight = aFreightRule();
const cup = aGoods({ skus: [aSku({ id: 'cup', price: fen(2_500), weightGrams: 300 })], limit: 5 });

/** One good on sale with this much stock; every other SKU is gone. */
function finding(record = cup, stock = 10): FindSku {
  return (skuId) => {
    const sku = record.skus.find(({ id }) => id === skuId);
    return sku && { record, sku, stock };
  };
}
const want = (skuId: string, quantity: number): WantedLine => ({ skuId, quantity });

describe('the lines of a quote', () => {
  it('are priced by the catalogue', () => {
    expect(quoteLines([want('cup', 2)], finding()).lines).toEqual([
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
        most: 5,
      },
    ]);
  });

  it('show the own picture of a SKU that has one', () => {
    const picture = aPicture({ url: '/pictures/green.svg' });
    const record = aGoods({ skus: [aSku({ id: 'cup', picture })] });
    expect(quoteLines([want('cup', 1)], finding(record)).lines[0]?.picture).toEqual(picture);
  });

  it('say why a good can not be returned', () => {
    const record = { ...cup, returns: { kind: 'none', because: '刻了名字' } as const };
    expect(quoteLines([want('cup', 1)], finding(record)).lines[0]?.noReturn).toBe('刻了名字');
  });

  it('say when a good comes that is bought only after it is ordered', () => {
    const preorder = { from: '京都', arrivesAt: 1 };
    expect(quoteLines([want('cup', 1)], finding({ ...cup, preorder })).lines[0]?.preorder).toEqual(preorder);
    expect(quoteLines([want('cup', 1)], finding(cup)).lines[0]).not.toHaveProperty('preorder');
  });

  it('tell the price before with its basis, and whether it is a group’s, where there is one', () => {
    const lineWith = (promotion?: PromotionRecord) =>
      quoteLines([want('cup', 1)], finding(), {
        promotions: promotion ? [promotion] : [],
        now: NOW,
        groupIds: ['friends'],
      }).lines[0];
    const was = { price: 2_500, basis: '上周标价' };
    expect(lineWith(aTimePrice())).toMatchObject({ unitPrice: 2_250, was });
    expect(lineWith(aTimePrice())).not.toHaveProperty('forGroup');
    expect(lineWith(aTimePrice({ groupId: 'friends' }))).toMatchObject({ unitPrice: 2_250, was, forGroup: true });
    for (const key of ['was', 'forGroup', 'noReturn']) expect(lineWith()).not.toHaveProperty(key);
  });

  it('merge what is wanted twice, in first-seen order', () => {
    const record = aGoods({ skus: [aSku({ id: 'a' }), aSku({ id: 'b' })] });
    const { lines } = quoteLines([want('b', 1), want('a', 1), want('b', 2)], finding(record));
    expect(lines.map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
  });

  it.each([
    ['the last piece', 1, 1, 20, undefined],
    ['up to the limit', 5, 10, 5, undefined],
    ['nothing left', 1, 0, 5, { kind: 'sold-out' }],
    ['too few left', 4, 3, 5, { kind: 'short', left: 3 }],
    ['over the limit', 6, 10, 5, { kind: 'over-limit', limit: 5 }],
    ['over both, which are alike: more stock would not help', 6, 5, 5, { kind: 'over-limit', limit: 5 }],
    ['over both, with stock nearer', 9, 3, 5, { kind: 'short', left: 3 }],
    ['over both, with the limit nearer', 20, 10, 5, { kind: 'over-limit', limit: 5 }],
    ['more than any order may hold', 100, 500, 500, { kind: 'over-limit', limit: LIMITS.quantity }],
  ])('with %s: %i of %i in stock, limit %i', (_, quantity, stock, limit, trouble) => {
    const { lines, troubled } = quoteLines([want('cup', quantity)], finding({ ...cup, limit }, stock));
    expect(troubled[0]?.trouble).toEqual(trouble);
    expect(lines).toHaveLength(trouble ? 0 : 1);
  });

  it('tell what a troubled line was, unless it has gone altogether', () => {
    const { troubled } = quoteLines([want('cup', 6), want('gone', 1)], finding());
    expect(troubled.map(({ skuId, trouble, line }) => [skuId, trouble.kind, line?.title])).toEqual([
      ['cup', 'over-limit', '白瓷杯'],
      ['gone', 'gone', undefined],
    ]);
  });

  it('do not let a limit be passed in two halves', () => {
    expect(quoteLines([want('cup', 3), want('cup', 3)], finding()).lines).toEqual([]);
  });
});

describe('a quote', () => {
  it('charges the goods and their freight by weight', () => {
    const quote = quoteFor({ wanted: [want('cup', 3)], find: finding(), freight, province: '新疆' });
    expect(quote.figures).toEqual([
      { kind: 'goods', amount: 7_500, pieces: 3 },
      { kind: 'freight', amount: 2_000, why: { kind: 'far', province: '新疆' } },
    ]);
    expect(quote.total).toBe(9_500);
  });

  it('adds the weight of every piece', () => {
    const heavy = aGoods({ skus: [aSku({ id: 'cup', price: fen(100), weightGrams: 700 })] });
    const quote = quoteFor({ wanted: [want('cup', 3)], find: finding(heavy), freight });
    expect(quote.figures[1]?.amount).toBe(800 + 2 * 300);
  });

  it('charges nothing when nothing can be bought', () => {
    const quote = quoteFor({ wanted: [want('gone', 1)], find: finding(), freight });
    expect(quote.total).toBe(0);
    expect(quote.figures).toEqual([{ kind: 'goods', amount: 0, pieces: 0 }]);
  });

  it('says nothing of freight where nothing is sent', () => {
    const quote = quoteFor({ wanted: [want('cup', 3)], find: finding(), freight, stall: true });
    expect(quote.figures).toEqual([{ kind: 'goods', amount: 7_500, pieces: 3 }]);
    expect(quote.total).toBe(7_500);
  });
});

const shelf = fc.array(
  fc.record({
    price: fc.nat(100_000),
    stock: fc.nat(12),
    limit: fc.integer({ min: 1, max: 12 }),
    grams: fc.nat(3_000),
  }),
  { minLength: 1, maxLength: 6 },
);
const wishes = fc.array(fc.record({ at: fc.nat(8), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 10 });
const asked = fc.record({ shelf, wishes, province: fc.constantFrom('浙江省', '西藏', undefined) }).map((made) => {
  const records = made.shelf.map(({ price, limit, grams }, n) =>
    aGoods({ id: `g${n}`, limit, skus: [aSku({ id: `s${n}`, price: fen(price), weightGrams: grams })] }),
  );
  const find: FindSku = (skuId) => {
    const at = records.findIndex((record) => record.skus[0]?.id === skuId);
    const [record, sku, stock] = [records[at], records[at]?.skus[0], made.shelf[at]?.stock];
    return record && sku && stock !== undefined ? { record, sku, stock } : undefined;
  };
  const wanted = made.wishes.map(({ at, quantity }) => want(`s${at}`, quantity));
  return { wanted, find, freight, province: made.province };
});
const countOf = (lines: readonly WantedLine[]) => {
  const counts: Record<string, number> = {};
  for (const { skuId, quantity } of lines) counts[skuId] = (counts[skuId] ?? 0) + quantity;
  return counts;
};

describe('laws of a quote, for any shelf and any wishes', () => {
  it('its figures and its lines add up to its total, which is never below nothing', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { figures, lines, total } = quoteFor(request);
        expect(figures.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0)).toBe(figures[0]?.amount);
        expect(figures.every(({ amount }) => amount >= 0)).toBe(true);
      }),
    );
  });

  it('its lines and its troubled lines hold every wanted piece, each SKU once', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { lines, troubled } = quoteFor(request);
        const answered = [...lines, ...troubled];
        expect(new Set(answered.map(({ skuId }) => skuId)).size).toBe(answered.length);
        expect(countOf(answered)).toEqual(countOf(request.wanted));
      }),
    );
  });

  it('a line is untroubled exactly when as many can be asked for', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { lines, troubled } = quoteFor(request);
        expect(lines.every(({ quantity, most }) => quantity <= most)).toBe(true);
        expect(troubled.every(({ quantity, line }) => line === undefined || quantity > line.most)).toBe(true);
      }),
    );
  });
});
