import fc from 'fast-check';

import type { QuoteLine } from '@/contract/cart/quote';
import { fen, minus, plus } from '@/contract/money';
import { applySecondItemDiscounts, applyTieredDiscount, nextTierFor } from '@/domain/cart/promotion-steps';
import type { PricedLines } from '@/domain/promotions/discounts';
import type { PromotionRecord, SecondItemDiscount, TieredDiscount } from '@/contract/promotions/promotion-record';

import { aQuoteLine, NOW } from '../../support/builders/builders';
import { aSecondItemDiscount, aTieredDiscount } from '../../support/builders/promotions';

const contextOf = (...promotions: readonly PromotionRecord[]) => ({ promotions, now: NOW });
const line = (skuId: string, price: number, quantity = 1): QuoteLine =>
  aQuoteLine({ skuId, unitPrice: fen(price), quantity });
const priced = (...lines: readonly QuoteLine[]): PricedLines => ({ lines, breakdown: [] });
const totalDiscount = ({ lines }: PricedLines) => minus(fen(0), plus(...lines.map(({ discount }) => discount)));
const promotionIds = ({ breakdown }: PricedLines) =>
  breakdown.flatMap((item) => (item.kind === 'promotion' ? [item.promotionId] : []));

/** The results for two promotions in inBothOrders orders. */
function inBothOrders<T>(
  one: PromotionRecord,
  other: PromotionRecord,
  run: (context: ReturnType<typeof contextOf>) => T,
): readonly T[] {
  return [run(contextOf(one, other)), run(contextOf(other, one))];
}

describe('second-item discount', () => {
  it.each([
    ['a cheap line before an expensive one', [line('a', 1_000), line('b', 9_000), line('c', 5_000)], 2_500],
    ['an expensive line before a cheap one', [line('b', 9_000), line('c', 5_000), line('a', 1_000)], 2_500],
    ['counting across two lines', [line('a', 9_000, 3), line('b', 4_000, 3)], 4_500 + 2 * 2_000],
    ['counting across three lines', [line('a', 9_000), line('b', 6_000), line('c', 4_000, 2)], 3_000 + 2_000],
    ['counting on after an odd number', [line('a', 9_000, 3), line('b', 4_000), line('c', 2_000)], 4_500 + 2_000],
  ])('starts with the most expensive piece: %s', (_, lines, off) => {
    expect(totalDiscount(applySecondItemDiscounts(priced(...lines), contextOf(aSecondItemDiscount())))).toBe(-off);
  });

  const second = (id: string, over: Partial<SecondItemDiscount> = {}) => aSecondItemDiscount({ id, ...over });
  const two = priced(line('a', 9_000, 2));

  it('uses the highest discount, then the lowest id', () => {
    const run = (all: ReturnType<typeof contextOf>) => promotionIds(applySecondItemDiscounts(two, all));
    expect(inBothOrders(second('z', { percentOff: 60 }), second('b'), run)).toEqual([['z'], ['z']]);
    expect(inBothOrders(second('a', { percentOff: 40 }), second('b'), run)).toEqual([['b'], ['b']]);
    expect(inBothOrders(second('b'), second('a'), run)).toEqual([['a'], ['a']]);
  });

  it('ignores a higher discount for other goods', () => {
    const other = second('a', { percentOff: 90, goodsIds: ['tea'] });
    expect(inBothOrders(other, second('b'), (all) => promotionIds(applySecondItemDiscounts(two, all)))).toEqual([
      ['b'],
      ['b'],
    ]);
  });
});

describe('tiered discount', () => {
  const tiered = (id: string, over: Partial<TieredDiscount> = {}) => aTieredDiscount({ id, ...over });
  const lines = priced(line('a', 15_000));

  it('uses the greatest saving, then the lowest id', () => {
    const run = (all: ReturnType<typeof contextOf>) => promotionIds(applyTieredDiscount(lines, all));
    expect(inBothOrders(tiered('b'), tiered('a'), run)).toEqual([['a'], ['a']]);
    const more = tiered('z', { tiers: [{ minSpend: fen(1), discount: fen(1_001) }] });
    expect(inBothOrders(more, tiered('b'), run)).toEqual([['z'], ['z']]);
  });

  it('changes nothing when no tier is reached', () => {
    const belowTier = priced(line('a', 500));
    expect(applyTieredDiscount(belowTier, contextOf(tiered('a')))).toEqual(belowTier);
    const none = priced();
    expect(applyTieredDiscount(none, contextOf(tiered('a')))).toEqual(none);
  });
});

describe('the next step of a tiered discount', () => {
  const next = (price: number, ...tiers: readonly TieredDiscount[]) =>
    nextTierFor(priced(line('a', price)), contextOf(...tiers));

  it('is the nearest that saves more than what is reached', () => {
    expect(next(7_000, aTieredDiscount())).toEqual({ missing: 3_000, discount: 1_000 });
    expect(next(12_000, aTieredDiscount())).toEqual({ missing: 8_000, discount: 3_000 });
    expect(next(20_000, aTieredDiscount())).toBeUndefined();
    const less = aTieredDiscount({ id: 'less', tiers: [{ minSpend: fen(13_000), discount: fen(500) }] });
    expect(next(12_000, aTieredDiscount(), less)).toEqual({ missing: 8_000, discount: 3_000 });
  });

  it('says for which goods, and only for those that are there', () => {
    const forTea = (ids: readonly string[]) => aTieredDiscount({ goods: { ids, name: '茶' } });
    expect(next(7_000, forTea([line('a', 1).goodsId]))).toEqual({ missing: 3_000, discount: 1_000, goods: '茶' });
    expect(next(7_000, forTea(['another']))).toBeUndefined();
    expect(nextTierFor(priced(), contextOf(aTieredDiscount()))).toBeUndefined();
  });

  it('is kept: with what was missing, the discount is taken off', () => {
    const tier = fc.record({ minSpend: fc.integer({ min: 2, max: 50_000 }).map(fen), discount: fc.constant(fen(1)) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc
          .array(tier, { minLength: 1, maxLength: 4 })
          .map((tiers) =>
            [...tiers]
              .sort((a, b) => a.minSpend - b.minSpend)
              .map(({ minSpend }, at) => ({ minSpend, discount: fen(at + 1) })),
          ),
        (price, tiers) => {
          const promotion = aTieredDiscount({ tiers });
          const step = next(price, promotion);
          if (!step) return;
          const reached = applyTieredDiscount(priced(line('a', price + step.missing)), contextOf(promotion));
          expect(-totalDiscount(reached)).toBeGreaterThanOrEqual(step.discount);
        },
      ),
    );
  });
});
