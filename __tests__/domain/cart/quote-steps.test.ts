import { amountDueNow } from '@/contract/cart/quote';
import { fen, plus } from '@/contract/money';
import { depositFor } from '@/domain/cart/deposit';
import { EMPTY_WALLET, quoteFor, type Wallet } from '@/domain/cart/quote';
import type { FindSku } from '@/domain/cart/quote-lines';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';

import { aFreightRule, aGoods, anOrder, aQuoteLine, aSku, NOW } from '../../support/builders/builders';
import { aCoupon, aLimitedTimePrice, aSecondItemDiscount, aTieredDiscount } from '../../support/builders/promotions';

const deposit = { percent: 30, balanceDays: 7, nonRefundablePercent: 20, priceChangePolicy: '涨了我担' };
const CATALOG = [
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
const findSku: FindSku = (skuId) => {
  const record = CATALOG.find(({ skus }) => skus.some(({ id }) => id === skuId));
  const sku = record?.skus.find(({ id }) => id === skuId);
  return record && sku && { record, sku, stock: 99 };
};

interface Case {
  readonly promotions?: readonly PromotionRecord[];
  readonly wallet?: Partial<Wallet>;
}

function quote(quantities: Readonly<Record<string, number>>, { promotions = [], wallet }: Case = {}) {
  return quoteFor({
    items: Object.entries(quantities).map(([skuId, quantity]) => ({ skuId, quantity })),
    findSku,
    freight: aFreightRule(),
    promotions: { promotions, now: NOW },
    wallet: { ...EMPTY_WALLET, ...wallet },
  });
}
const shape = ({ breakdown }: ReturnType<typeof quote>) => breakdown.map(({ kind, amount }) => [kind, amount]);
const couponsOf = (...unused: readonly ReturnType<typeof aCoupon>[]) => ({
  unused,
  usedIds: [],
  selection: 'best' as const,
});

describe('steps of a quote', () => {
  it('are applied one after the other, each to the result before', () => {
    const result = quote(
      { white: 4, tea: 1 },
      {
        promotions: [
          aTieredDiscount({ tiers: [{ minSpend: fen(19_533), discount: fen(1_000) }] }),
          aSecondItemDiscount(),
          aLimitedTimePrice({ newPrice: { percentOff: 10 } }),
        ],
        wallet: { coupons: couponsOf(aCoupon({ minSpend: fen(18_533) })), credit: fen(500), useCredit: true },
      },
    );
    expect(shape(result)).toEqual([
      ['goods', 4 * 5_400 + 3_333],
      ['promotion', -2 * 2_700],
      ['promotion', -1_000],
      ['coupon', -800],
      ['credit', -500],
      ['freight', 0],
    ]);
    expect(result.total).toBe(17_233);
  });

  it('name each discount in the breakdown', () => {
    const { breakdown } = quote(
      { white: 2 },
      { promotions: [aTieredDiscount()], wallet: { coupons: couponsOf(aCoupon()) } },
    );
    expect(breakdown.slice(1, 3)).toEqual([
      { kind: 'promotion', amount: -1_000, promotionId: 'full', name: '满减' },
      { kind: 'coupon', amount: -800, couponId: 'eight', name: '见面券' },
    ]);
  });

  it('apply the selected coupon, or none', () => {
    const unused = [aCoupon(), aCoupon({ id: 'five', discount: fen(500) })];
    const itemsFor = (selection: Wallet['coupons']['selection']) =>
      shape(quote({ white: 1 }, { wallet: { coupons: { unused, usedIds: [], selection } } })).slice(1, -1);
    expect([itemsFor('best'), itemsFor({ id: 'five' }), itemsFor('none')]).toEqual([
      [['coupon', -800]],
      [['coupon', -500]],
      [],
    ]);
  });

  it('leave out discounts of 0', () => {
    expect(shape(quote({ white: 1 }, { promotions: [aTieredDiscount(), aSecondItemDiscount()] }))).toEqual([
      ['goods', 6_000],
      ['freight', 800],
    ]);
  });

  it('apply a coupon to its own goods only', () => {
    const coupons = couponsOf(aCoupon({ goods: { ids: ['tea'], name: '茶' } }));
    const { lines } = quote({ white: 1, tea: 1 }, { wallet: { coupons } });
    expect(lines.map(({ discount, payable }) => [discount, payable])).toEqual([
      [0, 6_000],
      [800, 2_533],
    ]);
  });

  it('assign leftover fen by SKU id, not by position', () => {
    const promotions = [aTieredDiscount({ tiers: [{ minSpend: fen(8_000), discount: fen(101) }] })];
    const discounts = (quantities: Readonly<Record<string, number>>) =>
      Object.fromEntries(quote(quantities, { promotions }).lines.map(({ skuId, discount }) => [skuId, discount]));
    expect(discounts({ plain: 1, white: 1 })).toEqual(discounts({ white: 1, plain: 1 }));
  });
});

describe('second-item discount', () => {
  it.each([
    [{ white: 1 }, 0],
    [{ white: 2 }, 3_000],
    [{ white: 3 }, 3_000],
    [{ white: 4 }, 6_000],
    [{ white: 1, plain: 1 }, 2_000],
    [{ plain: 1, white: 2 }, 3_000],
    [{ plain: 2, white: 2 }, 5_000],
    [{ white: 1, tea: 1 }, 0],
  ])('of %j takes off %i: every second piece of one goods item, most expensive first', (quantities, discount) => {
    const { breakdown } = quote(quantities as Readonly<Record<string, number>>, {
      promotions: [aSecondItemDiscount()],
    });
    expect(plus(...breakdown.filter(({ kind }) => kind === 'promotion').map(({ amount }) => amount)) + discount).toBe(
      0,
    );
  });

  it('uses the highest of several, once', () => {
    const promotions = [aSecondItemDiscount(), aSecondItemDiscount({ id: 'more', percentOff: 60 })];
    expect(shape(quote({ white: 2 }, { promotions }))[1]).toEqual(['promotion', -3_600]);
  });

  it('is one item of the breakdown for all its goods', () => {
    const promotions = [aSecondItemDiscount({ goodsIds: ['cup', 'tea'] })];
    expect(shape(quote({ white: 2, tea: 2 }, { promotions }))[1]).toEqual(['promotion', -3_000 - 1_667]);
  });
});

describe('tiered discount', () => {
  it.each([
    [{ plain: 2 }, undefined],
    [{ white: 1, plain: 1 }, -1_000],
    [{ white: 3 }, -1_000],
    [{ plain: 5 }, -3_000],
  ])('of %j is that of the tier reached', (quantities, amount) => {
    const breakdown = shape(quote(quantities as Readonly<Record<string, number>>, { promotions: [aTieredDiscount()] }));
    expect(breakdown.find(([kind]) => kind === 'promotion')?.[1]).toBe(amount);
  });

  it('uses the greatest tier reached, in any order, and never more than the goods cost', () => {
    const tiers = [
      { minSpend: fen(5_000), discount: fen(9_000) },
      { minSpend: fen(2_000), discount: fen(100) },
    ];
    const promotions = [aTieredDiscount({ tiers })];
    expect(shape(quote({ white: 1 }, { promotions }))[1]).toEqual(['promotion', -6_000]);
  });

  it('counts only the goods in its scope', () => {
    const promotions = [aTieredDiscount({ goods: { ids: ['tea'], name: '茶' } })];
    expect(quote({ white: 3, tea: 1 }, { promotions }).breakdown).toHaveLength(2);
  });

  it('uses only the one of several with the greatest saving', () => {
    const tea = aTieredDiscount({
      id: 'tea',
      goods: { ids: ['tea'], name: '茶' },
      tiers: [{ minSpend: fen(3_000), discount: fen(1_500) }],
    });
    const { breakdown } = quote({ white: 2, tea: 1 }, { promotions: [aTieredDiscount(), tea] });
    expect(breakdown.flatMap((item) => (item.kind === 'promotion' ? [item.promotionId] : []))).toEqual(['tea']);
  });
});

describe('freight', () => {
  it('is free from a sum of goods after promotions', () => {
    const promotions = [aTieredDiscount({ tiers: [{ minSpend: fen(10_000), discount: fen(101) }] })];
    expect(shape(quote({ white: 1, plain: 1 }, { promotions })).at(-1)).toEqual(['freight', 800]);
    expect(shape(quote({ white: 1, plain: 1 })).at(-1)).toEqual(['freight', 0]);
  });

  it('stays free when a coupon and credit pay part of the goods', () => {
    const wallet = { coupons: couponsOf(aCoupon({ discount: fen(5_000) })), credit: fen(500), useCredit: true };
    expect(shape(quote({ white: 1, plain: 1 }, { wallet })).at(-1)).toEqual(['freight', 0]);
  });
});

describe('credit', () => {
  it('is shown, but not used until chosen', () => {
    expect(quote({ white: 1 }, { wallet: { credit: fen(500) } }).credit).toEqual({ available: 500, used: 0 });
  });

  it('never pays freight, nor the last fen of the goods', () => {
    const result = quote({ plain: 1 }, { wallet: { credit: fen(99_999), useCredit: true } });
    expect(result.credit).toEqual({ available: 99_999, used: 3_999 });
    expect(result.total).toBe(1 + 800);
  });
});

describe('a pre-order', () => {
  it('is paid in two payments, freight with the second', () => {
    const result = quote({ tin: 1 });
    expect(result.deposit).toEqual({ ...deposit, amount: 13_800, balance: 32_200, nonRefundable: 9_200 });
    expect(amountDueNow(result)).toBe(13_800);
  });

  it('has a deposit of the goods after every discount, rounded down', () => {
    const result = quote({ brass: 1 }, { wallet: { coupons: couponsOf(aCoupon()) } });
    expect(result.deposit).toMatchObject({ amount: Math.floor((56_001 - 800) * 0.3), balance: 55_201 - 16_560 });
  });

  it('is paid at once when the deposit would leave no balance', () => {
    const line = (price: number) =>
      aQuoteLine({ unitPrice: fen(price), preorder: { from: '京都', arrivesAt: NOW, deposit } });
    expect(depositFor([line(1)], fen(1))).toBeUndefined();
    expect(depositFor([line(2)], fen(2))).toMatchObject({ amount: 1, balance: 1 });
  });

  it('limits the non-refundable part to what the law allows for a 定金', () => {
    const excessive = { ...deposit, percent: 90, nonRefundablePercent: 90 };
    const line = aQuoteLine({ unitPrice: fen(10_000), preorder: { from: '京都', arrivesAt: NOW, deposit: excessive } });
    expect(depositFor([line], fen(10_000))).toMatchObject({
      amount: 9_000,
      nonRefundable: 2_000,
      nonRefundablePercent: 20,
    });
  });

  it('may have several SKUs of one goods item', () => {
    const result = quote({ brass: 1, tin: 1 });
    expect(result.mixedPreorder).toBeUndefined();
    expect(result.deposit).toBeDefined();
  });

  it.each([[{ tin: 1, tea: 1 }], [{ tea: 1, tin: 1 }], [{ tin: 1, whisk: 1 }]])(
    'mixed with other goods (%j) is priced and reported',
    (quantities) => {
      const result = quote(quantities as Readonly<Record<string, number>>);
      expect(result.mixedPreorder).toEqual({ skuId: 'tin' });
      expect(result.deposit).toBeUndefined();
      expect(result.lines).toHaveLength(2);
      expect(amountDueNow(result)).toBe(result.total);
    },
  );

  it('without a deposit rule is paid at once', () => {
    const result = quote({ whisk: 1 });
    expect(result.deposit).toBeUndefined();
    expect(amountDueNow(result)).toBe(result.total);
  });

  it('charges the deposit of an order first', () => {
    expect(
      amountDueNow(
        anOrder({ deposit: { ...deposit, amount: fen(1_000), balance: fen(6_600), nonRefundable: fen(800) } }),
      ),
    ).toBe(1_000);
    expect(amountDueNow(anOrder())).toBe(anOrder().total);
  });
});
