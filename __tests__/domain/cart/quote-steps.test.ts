import { dueNow } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { depositFor } from '@/domain/cart/deposit';
import { EMPTY_PURSE, quoteFor, type Purse } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';

import { aFreightRule, aGoods, anOrder, aQuoteLine, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aFullReduction, aSecondPiece, aTimePrice } from '../../support/builders/offers';

const deposit = { percent: 30, balanceDays: 7, keepPercent: 20, priceRule: '涨了我担' };
const SHELF = [
  aGoods({
    id: 'cup',
    skus: [aSku({ id: 'white', price: fen(6_000) }), aSku({ id: 'plain', price: fen(4_000) })],
  }),
  aGoods({ id: 'tea', skus: [aSku({ id: 'tea', price: fen(3_333) })] }),
  aGoods({
    id: 'caddy',
    skus: [aSku({ id: 'brass', price: fen(56_001) }), aSku({ id: 'tin', price: fen(46_000) })],
    preorder: { from: '京都', arrivesAt: NOW, deposit },
  }),
  aGoods({
    id: 'whisk',
    skus: [aSku({ id: 'whisk', price: fen(9_000) })],
    preorder: { from: '奈良', arrivesAt: NOW },
  }),
];
const find: FindSku = (skuId) => {
  const record = SHELF.find(({ skus }) => skus.some(({ id }) => id === skuId));
  const sku = record?.skus.find(({ id }) => id === skuId);
  return record && sku && { record, sku, stock: 99 };
};

interface Case {
  readonly promotions?: readonly PromotionRecord[];
  readonly purse?: Partial<Purse>;
}

function quote(wanted: Readonly<Record<string, number>>, { promotions = [], purse }: Case = {}) {
  return quoteFor({
    wanted: Object.entries(wanted).map(([skuId, quantity]) => ({ skuId, quantity })),
    find,
    freight: aFreightRule(),
    offers: { promotions, now: NOW },
    purse: { ...EMPTY_PURSE, ...purse },
  });
}
const shape = ({ figures }: ReturnType<typeof quote>) => figures.map(({ kind, amount }) => [kind, amount]);
const having = (...free: readonly ReturnType<typeof aCoupon>[]) => ({ free, usedIds: [], wish: 'best' as const });

describe('the steps of a quote', () => {
  it('come one after the other, each on what the one before it left', () => {
    const made = quote(
      { white: 4, tea: 1 },
      {
        promotions: [
          aFullReduction({ tiers: [{ from: fen(19_533), off: fen(1_000) }] }),
          aSecondPiece(),
          aTimePrice({ to: { percentOff: 10 } }),
        ],
        purse: { coupons: having(aCoupon({ from: fen(18_533) })), credit: fen(500), useCredit: true },
      },
    );
    expect(shape(made)).toEqual([
      ['goods', 4 * 5_400 + 3_333],
      ['promotion', -2 * 2_700],
      ['promotion', -1_000],
      ['coupon', -800],
      ['credit', -500],
      ['freight', 0],
    ]);
    expect(made.total).toBe(17_233);
  });

  it('name what was taken off', () => {
    const { figures } = quote({ white: 2 }, { promotions: [aFullReduction()], purse: { coupons: having(aCoupon()) } });
    expect(figures.slice(1, 3)).toEqual([
      { kind: 'promotion', amount: -1_000, promotionId: 'full', name: '满减' },
      { kind: 'coupon', amount: -800, couponId: 'eight', name: '见面券' },
    ]);
  });

  it('take off the coupon that was asked for, or none where none is wanted', () => {
    const free = [aCoupon(), aCoupon({ id: 'five', off: fen(500) })];
    const taken = (wish: Purse['coupons']['wish']) =>
      shape(quote({ white: 1 }, { purse: { coupons: { free, usedIds: [], wish } } })).slice(1, -1);
    expect([taken('best'), taken({ id: 'five' }), taken('none')]).toEqual([[['coupon', -800]], [['coupon', -500]], []]);
  });

  it('leave out what took nothing off', () => {
    expect(shape(quote({ white: 1 }, { promotions: [aFullReduction(), aSecondPiece()] }))).toEqual([
      ['goods', 6_000],
      ['freight', 800],
    ]);
  });

  it('lay what a coupon takes off on its own goods alone', () => {
    const coupons = having(aCoupon({ goods: { ids: ['tea'], says: '茶' } }));
    const { lines } = quote({ white: 1, tea: 1 }, { purse: { coupons } });
    expect(lines.map(({ discount, payable }) => [discount, payable])).toEqual([
      [0, 6_000],
      [800, 2_533],
    ]);
  });

  it('lay odd fen by SKU, not by place', () => {
    const promotions = [aFullReduction({ tiers: [{ from: fen(8_000), off: fen(101) }] })];
    const discounts = (wanted: Readonly<Record<string, number>>) =>
      Object.fromEntries(quote(wanted, { promotions }).lines.map(({ skuId, discount }) => [skuId, discount]));
    expect(discounts({ plain: 1, white: 1 })).toEqual(discounts({ white: 1, plain: 1 }));
  });
});

describe('the second piece', () => {
  it.each([
    [{ white: 1 }, 0],
    [{ white: 2 }, 3_000],
    [{ white: 3 }, 3_000],
    [{ white: 4 }, 6_000],
    [{ white: 1, plain: 1 }, 2_000],
    [{ plain: 1, white: 2 }, 3_000],
    [{ plain: 2, white: 2 }, 5_000],
    [{ white: 1, tea: 1 }, 0],
  ])('of %j takes off %i: every second of one good, dearest first', (wanted, off) => {
    const { figures } = quote(wanted as Readonly<Record<string, number>>, { promotions: [aSecondPiece()] });
    expect(plus(...figures.filter(({ kind }) => kind === 'promotion').map(({ amount }) => amount)) + off).toBe(0);
  });

  it('goes by the highest of several, once', () => {
    const promotions = [aSecondPiece(), aSecondPiece({ id: 'more', percentOff: 60 })];
    expect(shape(quote({ white: 2 }, { promotions }))[1]).toEqual(['promotion', -3_600]);
  });

  it('is one figure over all its goods', () => {
    const promotions = [aSecondPiece({ goodsIds: ['cup', 'tea'] })];
    expect(shape(quote({ white: 2, tea: 2 }, { promotions }))[1]).toEqual(['promotion', -3_000 - 1_667]);
  });
});

describe('the full reduction', () => {
  it.each([
    [{ plain: 2 }, undefined],
    [{ white: 1, plain: 1 }, -1_000],
    [{ white: 3 }, -1_000],
    [{ plain: 5 }, -3_000],
  ])('of %j is that of the tier reached', (wanted, amount) => {
    const figures = shape(quote(wanted as Readonly<Record<string, number>>, { promotions: [aFullReduction()] }));
    expect(figures.find(([kind]) => kind === 'promotion')?.[1]).toBe(amount);
  });

  it('gives the most of the tiers reached, in whatever order they stand, and never more than the goods cost', () => {
    const tiers = [
      { from: fen(5_000), off: fen(9_000) },
      { from: fen(2_000), off: fen(100) },
    ];
    const promotions = [aFullReduction({ tiers })];
    expect(shape(quote({ white: 1 }, { promotions }))[1]).toEqual(['promotion', -6_000]);
  });

  it('counts the goods it is for alone', () => {
    const promotions = [aFullReduction({ goods: { ids: ['tea'], says: '茶' } })];
    expect(quote({ white: 3, tea: 1 }, { promotions }).figures).toHaveLength(2);
  });

  it('is the one that saves most of several, and only that one', () => {
    const tea = aFullReduction({
      id: 'tea',
      goods: { ids: ['tea'], says: '茶' },
      tiers: [{ from: fen(3_000), off: fen(1_500) }],
    });
    const { figures } = quote({ white: 2, tea: 1 }, { promotions: [aFullReduction(), tea] });
    expect(figures.flatMap((one) => (one.kind === 'promotion' ? [one.promotionId] : []))).toEqual(['tea']);
  });
});

describe('freight', () => {
  it('is free from a sum measured after promotions', () => {
    const promotions = [aFullReduction({ tiers: [{ from: fen(10_000), off: fen(101) }] })];
    expect(shape(quote({ white: 1, plain: 1 }, { promotions })).at(-1)).toEqual(['freight', 800]);
    expect(shape(quote({ white: 1, plain: 1 })).at(-1)).toEqual(['freight', 0]);
  });

  it('stays free when a coupon and credit pay a part', () => {
    const purse = { coupons: having(aCoupon({ off: fen(5_000) })), credit: fen(500), useCredit: true };
    expect(shape(quote({ white: 1, plain: 1 }, { purse })).at(-1)).toEqual(['freight', 0]);
  });
});

describe('credit', () => {
  it('is told, and left alone until it is asked for', () => {
    expect(quote({ white: 1 }, { purse: { credit: fen(500) } }).credit).toEqual({ has: 500, uses: 0 });
  });

  it('never pays freight, nor the last fen of the goods', () => {
    const made = quote({ plain: 1 }, { purse: { credit: fen(99_999), useCredit: true } });
    expect(made.credit).toEqual({ has: 99_999, uses: 3_999 });
    expect(made.total).toBe(1 + 800);
  });
});

describe('a pre-ordered good', () => {
  it('is paid in two parts, freight with the second', () => {
    const made = quote({ tin: 1 });
    expect(made.deposit).toEqual({ ...deposit, now: 13_800, balance: 32_200, keeps: 9_200 });
    expect(dueNow(made)).toBe(13_800);
  });

  it('has its deposit measured after every discount, rounded down', () => {
    const made = quote({ brass: 1 }, { purse: { coupons: having(aCoupon()) } });
    expect(made.deposit).toMatchObject({ now: Math.floor((56_001 - 800) * 0.3), balance: 55_201 - 16_560 });
  });

  it('is paid at once where a deposit would leave nothing for later', () => {
    const line = (price: number) =>
      aQuoteLine({ unitPrice: fen(price), preorder: { from: '京都', arrivesAt: NOW, deposit } });
    expect(depositFor([line(1)], fen(1))).toBeUndefined();
    expect(depositFor([line(2)], fen(2))).toMatchObject({ now: 1, balance: 1 });
  });

  it('never lets the seller keep more than the law allows even for a 定金', () => {
    const greedy = { ...deposit, percent: 90, keepPercent: 90 };
    const line = aQuoteLine({ unitPrice: fen(10_000), preorder: { from: '京都', arrivesAt: NOW, deposit: greedy } });
    expect(depositFor([line], fen(10_000))).toMatchObject({ now: 9_000, keeps: 2_000, keepPercent: 20 });
  });

  it('may be ordered in several SKUs of one good', () => {
    const made = quote({ brass: 1, tin: 1 });
    expect(made.alone).toBeUndefined();
    expect(made.deposit).toBeDefined();
  });

  it.each([[{ tin: 1, tea: 1 }], [{ tea: 1, tin: 1 }], [{ tin: 1, whisk: 1 }]])(
    'among other goods (%j) is priced, and said to stand alone',
    (wanted) => {
      const made = quote(wanted as Readonly<Record<string, number>>);
      expect(made.alone).toEqual({ skuId: 'tin' });
      expect(made.deposit).toBeUndefined();
      expect(made.lines).toHaveLength(2);
      expect(dueNow(made)).toBe(made.total);
    },
  );

  it('without a deposit is paid at once', () => {
    const made = quote({ whisk: 1 });
    expect(made.deposit).toBeUndefined();
    expect(dueNow(made)).toBe(made.total);
  });

  it('is charged its deposit first in an order, too', () => {
    expect(dueNow(anOrder({ deposit: { ...deposit, now: fen(1_000), balance: fen(6_600), keeps: fen(800) } }))).toBe(
      1_000,
    );
    expect(dueNow(anOrder())).toBe(anOrder().total);
  });
});
