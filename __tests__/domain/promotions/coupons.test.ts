import fc from 'fast-check';

import { fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import { appliesTo, bestCoupon, savingOf, selectCoupon } from '@/domain/promotions/coupons';
import { payableOf } from '@/domain/promotions/discounts';

import { aQuoteLine, NOW } from '../../support/builders/builders';
import { aCoupon } from '../../support/builders/promotions';

const cup = aQuoteLine({ skuId: 'cup', goodsId: 'cup', unitPrice: fen(6_000) });
const tea = aQuoteLine({ skuId: 'tea', goodsId: 'tea', unitPrice: fen(4_000) });
const forTea = { ids: ['tea'], name: '茶' };

describe('a coupon', () => {
  it.each<[string, Partial<Coupon>, unknown]>([
    ['takes off its discount', {}, { ok: true, value: 800 }],
    ['takes off no more than its goods cost', { discount: fen(9_999), goods: forTea }, { ok: true, value: 4_000 }],
    ['leaves 1 fen to be charged', { discount: fen(99_999) }, { ok: true, value: 9_999 }],
    ['applies from exactly its minimum spend', { minSpend: fen(10_000) }, { ok: true, value: 800 }],
    [
      'fails below the minimum spend, with the missing amount',
      { minSpend: fen(10_001) },
      { ok: false, failure: { kind: 'below-minimum', missing: 1 } },
    ],
    [
      'counts only the goods it is for',
      { minSpend: fen(5_000), goods: forTea },
      { ok: false, failure: { kind: 'below-minimum', missing: 1_000 } },
    ],
    [
      'fails when none of its goods are in the quote',
      { goods: { ids: ['vase'], name: '花器' } },
      { ok: false, failure: { kind: 'other-goods' } },
    ],
    ['is valid from its first instant', { validFrom: NOW }, { ok: true, value: 800 }],
    ['is not valid before', { validFrom: NOW + 1 }, { ok: false, failure: { kind: 'not-started', from: NOW + 1 } }],
    ['is valid at its last instant', { validUntil: NOW + 1 }, { ok: true, value: 800 }],
    ['has expired after it', { validUntil: NOW }, { ok: false, failure: { kind: 'expired' } }],
  ])('%s', (_, overrides, expected) => {
    expect(savingOf(aCoupon(overrides), [cup, tea], NOW)).toEqual(expected);
  });

  it('is measured on the price after promotions', () => {
    const reduced = aQuoteLine({ ...cup, discount: fen(1_000), payable: fen(5_000) });
    expect(savingOf(aCoupon({ minSpend: fen(6_000) }), [reduced], NOW)).toMatchObject({ failure: { missing: 1_000 } });
  });

  it('can’t be used on an empty quote', () => {
    expect(savingOf(aCoupon(), [], NOW)).toEqual({ ok: false, failure: { kind: 'below-minimum', missing: 1 } });
  });
});

describe('the best coupon', () => {
  const best = (...coupons: readonly Coupon[]) => bestCoupon(coupons, [cup, tea], NOW)?.coupon.id;

  it('has the greatest saving', () => {
    expect(best(aCoupon({ id: 'a', discount: fen(500) }), aCoupon({ id: 'b', discount: fen(900) }))).toBe('b');
  });

  it('is the first to expire among equal ones, then the first by id', () => {
    const [later, sooner] = [aCoupon({ id: 'a', validUntil: NOW + 9 }), aCoupon({ id: 'b', validUntil: NOW + 5 })];
    expect(best(later, sooner)).toBe('b');
    expect(best(sooner, { ...sooner, id: 'a' })).toBe('a');
    expect(best({ ...sooner, id: 'a' }, sooner)).toBe('a');
  });

  it('is undefined when none can be used', () => {
    expect(best(aCoupon({ validUntil: NOW }))).toBeUndefined();
  });
});

describe('selectCoupon', () => {
  const [eight, five, dear] = [
    aCoupon(),
    aCoupon({ id: 'five', discount: fen(500) }),
    aCoupon({ id: 'dear', minSpend: fen(99_900) }),
  ];
  const select = (selection: Parameters<typeof selectCoupon>[0]['selection']) =>
    selectCoupon({ unused: [five, eight, dear], usedIds: ['spent'], selection }, [cup, tea], NOW);

  it('applies the best by default, and lists all others', () => {
    expect(select('best')).toEqual({
      applied: { couponId: 'eight', saving: 800, reason: 'best' },
      usable: [
        { coupon: eight, saving: 800 },
        { coupon: five, saving: 500 },
      ],
      unusable: [{ coupon: dear, problem: { kind: 'below-minimum', missing: 89_900 } }],
    });
  });

  it('applies the selected coupon, or none', () => {
    expect(select({ id: 'five' }).applied).toEqual({ couponId: 'five', saving: 500, reason: 'selected' });
    expect(select('none').applied).toBeUndefined();
    expect(select('none').usable).toHaveLength(2);
  });

  it.each([
    ['dear', { kind: 'below-minimum', missing: 89_900 }],
    ['spent', { kind: 'used' }],
    ['unknown', { kind: 'gone' }],
  ])('falls back to the best when %s can’t be used, with the reason', (id, problem) => {
    expect(select({ id })).toMatchObject({
      applied: { couponId: 'eight', reason: 'best' },
      rejected: { couponId: id, problem },
    });
  });
});

describe('properties of coupons, for any lines', () => {
  const lines = fc
    .array(fc.record({ price: fc.nat(20_000), goodsId: fc.constantFrom('cup', 'tea', 'vase') }), { maxLength: 5 })
    .map((drawn) =>
      drawn.map(({ price, goodsId }, n) => aQuoteLine({ skuId: `s${n}`, goodsId, unitPrice: fen(price) })),
    );
  const coupons = fc
    .array(
      fc.record({
        discount: fc.integer({ min: 1, max: 30_000 }),
        minSpend: fc.nat(30_000),
        ids: fc.option(fc.subarray(['cup', 'tea', 'vase'], { minLength: 1 }), { nil: undefined }),
        until: fc.integer({ min: -2, max: 5 }),
      }),
      { maxLength: 6 },
    )
    .map((drawn) =>
      drawn.map(({ discount, minSpend, ids, until }, n) =>
        aCoupon({
          id: `c${n}`,
          discount: fen(discount),
          minSpend: fen(minSpend),
          validUntil: NOW + until,
          ...(ids && { goods: { ids, name: '' } }),
        }),
      ),
    );

  it('none takes off more than its goods cost, nor the last fen', () => {
    fc.assert(
      fc.property(lines, coupons, (all, some) => {
        for (const coupon of some) {
          const saving = savingOf(coupon, all, NOW);
          if (!saving.ok) continue;
          expect(saving.value).toBeLessThanOrEqual(payableOf(all.filter((line) => appliesTo(coupon, line))));
          expect(saving.value).toBeLessThan(payableOf(all));
          expect(saving.value).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the best saves at least as much as any other, in any order', () => {
    fc.assert(
      fc.property(lines, coupons, (all, some) => {
        const best = bestCoupon(some, all, NOW);
        for (const coupon of some) {
          const saving = savingOf(coupon, all, NOW);
          if (saving.ok) expect(best?.saving).toBeGreaterThanOrEqual(saving.value);
        }
        expect(bestCoupon([...some].reverse(), all, NOW)).toEqual(best);
      }),
    );
  });
});
