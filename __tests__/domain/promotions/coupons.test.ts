import fc from 'fast-check';

import { fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import { bestCoupon, chooseCoupon, isGoodFor, savingOf } from '@/domain/promotions/coupons';
import { payableOf } from '@/domain/promotions/discounts';

import { aQuoteLine, NOW } from '../../support/builders/builders';
import { aCoupon } from '../../support/builders/offers';

const cup = aQuoteLine({ skuId: 'cup', goodsId: 'cup', unitPrice: fen(6_000) });
const tea = aQuoteLine({ skuId: 'tea', goodsId: 'tea', unitPrice: fen(4_000) });
const forTea = { ids: ['tea'], says: '茶' };

describe('a coupon', () => {
  it.each<[string, Partial<Coupon>, unknown]>([
    ['takes off what it says', {}, { ok: true, value: 800 }],
    ['takes off no more than its goods cost', { off: fen(9_999), goods: forTea }, { ok: true, value: 4_000 }],
    ['leaves one fen to be charged', { off: fen(99_999) }, { ok: true, value: 9_999 }],
    ['is good from exactly its sum', { from: fen(10_000) }, { ok: true, value: 800 }],
    ['says what is short of it', { from: fen(10_001) }, { ok: false, failure: { kind: 'short', by: 1 } }],
    [
      'counts only the goods it is for',
      { from: fen(5_000), goods: forTea },
      { ok: false, failure: { kind: 'short', by: 1_000 } },
    ],
    [
      'says that none of its goods is here',
      { goods: { ids: ['vase'], says: '花器' } },
      { ok: false, failure: { kind: 'other-goods' } },
    ],
    ['is good from its first instant', { validFrom: NOW }, { ok: true, value: 800 }],
    ['is not yet good before', { validFrom: NOW + 1 }, { ok: false, failure: { kind: 'not-yet', from: NOW + 1 } }],
    ['is good at its last instant', { validUntil: NOW + 1 }, { ok: true, value: 800 }],
    ['is over after', { validUntil: NOW }, { ok: false, failure: { kind: 'over' } }],
  ])('%s', (_, over, expected) => {
    expect(savingOf(aCoupon(over), [cup, tea], NOW)).toEqual(expected);
  });

  it('is measured on what promotions left', () => {
    const reduced = aQuoteLine({ ...cup, discount: fen(1_000), payable: fen(5_000) });
    expect(savingOf(aCoupon({ from: fen(6_000) }), [reduced], NOW)).toMatchObject({ failure: { by: 1_000 } });
  });

  it('can do nothing for nothing', () => {
    expect(savingOf(aCoupon(), [], NOW)).toEqual({ ok: false, failure: { kind: 'short', by: 1 } });
  });
});

describe('the best coupon', () => {
  const best = (...coupons: readonly Coupon[]) => bestCoupon(coupons, [cup, tea], NOW)?.coupon.id;

  it('saves most', () => {
    expect(best(aCoupon({ id: 'a', off: fen(500) }), aCoupon({ id: 'b', off: fen(900) }))).toBe('b');
  });

  it('is the one that ends soonest of those that save the same, then the first by id', () => {
    const [later, sooner] = [aCoupon({ id: 'a', validUntil: NOW + 9 }), aCoupon({ id: 'b', validUntil: NOW + 5 })];
    expect(best(later, sooner)).toBe('b');
    expect(best(sooner, { ...sooner, id: 'a' })).toBe('a');
    expect(best({ ...sooner, id: 'a' }, sooner)).toBe('a');
  });

  it('is none where none can be used', () => {
    expect(best(aCoupon({ validUntil: NOW }))).toBeUndefined();
  });
});

describe('the choice of a coupon', () => {
  const [eight, five, dear] = [
    aCoupon(),
    aCoupon({ id: 'five', off: fen(500) }),
    aCoupon({ id: 'dear', from: fen(99_900) }),
  ];
  const choose = (wish: Parameters<typeof chooseCoupon>[0]['wish']) =>
    chooseCoupon({ free: [five, eight, dear], usedIds: ['spent'], wish }, [cup, tea], NOW);

  it('takes the best unasked, and tells of all the others', () => {
    expect(choose('best')).toEqual({
      used: { couponId: 'eight', saves: 800, why: 'saves-most' },
      usable: [
        { coupon: eight, saves: 800 },
        { coupon: five, saves: 500 },
      ],
      unusable: [{ coupon: dear, because: { kind: 'short', by: 89_900 } }],
    });
  });

  it('takes the one asked for, and none where none is wanted', () => {
    expect(choose({ id: 'five' }).used).toEqual({ couponId: 'five', saves: 500, why: 'asked' });
    expect(choose('none').used).toBeUndefined();
    expect(choose('none').usable).toHaveLength(2);
  });

  it.each([
    ['dear', { kind: 'short', by: 89_900 }],
    ['spent', { kind: 'used' }],
    ['unheard', { kind: 'gone' }],
  ])('falls back to the best where %s can not be used, and says why', (id, because) => {
    expect(choose({ id })).toMatchObject({
      used: { couponId: 'eight', why: 'saves-most' },
      dropped: { couponId: id, because },
    });
  });
});

describe('laws of coupons, for any lines', () => {
  const lines = fc
    .array(fc.record({ price: fc.nat(20_000), goodsId: fc.constantFrom('cup', 'tea', 'vase') }), { maxLength: 5 })
    .map((made) => made.map(({ price, goodsId }, n) => aQuoteLine({ skuId: `s${n}`, goodsId, unitPrice: fen(price) })));
  const coupons = fc
    .array(
      fc.record({
        off: fc.integer({ min: 1, max: 30_000 }),
        from: fc.nat(30_000),
        ids: fc.option(fc.subarray(['cup', 'tea', 'vase'], { minLength: 1 }), { nil: undefined }),
        until: fc.integer({ min: -2, max: 5 }),
      }),
      { maxLength: 6 },
    )
    .map((made) =>
      made.map(({ off, from, ids, until }, n) =>
        aCoupon({
          id: `c${n}`,
          off: fen(off),
          from: fen(from),
          validUntil: NOW + until,
          ...(ids && { goods: { ids, says: '' } }),
        }),
      ),
    );

  it('none takes off more than its goods come to, nor the last fen', () => {
    fc.assert(
      fc.property(lines, coupons, (all, some) => {
        for (const coupon of some) {
          const saving = savingOf(coupon, all, NOW);
          if (!saving.ok) continue;
          expect(saving.value).toBeLessThanOrEqual(payableOf(all.filter((line) => isGoodFor(coupon, line))));
          expect(saving.value).toBeLessThan(payableOf(all));
          expect(saving.value).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the best saves at least as much as any other, in whatever order they come', () => {
    fc.assert(
      fc.property(lines, coupons, (all, some) => {
        const best = bestCoupon(some, all, NOW);
        for (const coupon of some) {
          const saving = savingOf(coupon, all, NOW);
          if (saving.ok) expect(best?.saves).toBeGreaterThanOrEqual(saving.value);
        }
        expect(bestCoupon([...some].reverse(), all, NOW)).toEqual(best);
      }),
    );
  });
});
