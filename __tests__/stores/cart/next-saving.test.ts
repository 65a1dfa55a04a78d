import type { Quote } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import { nextSavingOf } from '@/stores/cart/next-saving';

import { aCoupon } from '../../support/builders/promotions';

const FREIGHT: Quote['breakdown'][number] = {
  kind: 'freight',
  amount: fen(800),
  reason: { kind: 'base', freeFrom: fen(9_900), remaining: fen(3_000) },
};
const belowMinimum = (missing: number, coupon: Partial<Coupon> = {}) => ({
  coupon: aCoupon({ discount: fen(1_000), ...coupon }),
  problem: { kind: 'below-minimum' as const, missing: fen(missing) },
});

describe('what a little more in the cart brings', () => {
  it('is the nearest of free freight and a better coupon', () => {
    expect(nextSavingOf({ breakdown: [FREIGHT], coupons: { usable: [], unusable: [belowMinimum(4_000)] } })).toEqual({
      kind: 'freight',
      missing: 3_000,
    });
    expect(nextSavingOf({ breakdown: [FREIGHT], coupons: { usable: [], unusable: [belowMinimum(2_000)] } })).toEqual({
      kind: 'coupon',
      missing: 2_000,
      discount: 1_000,
    });
  });

  it('is the step of a tiered discount that is nearer', () => {
    const nextTier = { missing: fen(1_000), discount: fen(1_500), goods: '茶' };
    expect(nextSavingOf({ breakdown: [FREIGHT], coupons: { usable: [], unusable: [] }, nextTier })).toEqual({
      kind: 'tier',
      ...nextTier,
    });
  });

  it('is no coupon that saves less than the one used, or that is for certain goods only', () => {
    const usable = [{ coupon: aCoupon({ id: 'used' }), saving: fen(1_000) }];
    expect(nextSavingOf({ breakdown: [], coupons: { usable, unusable: [belowMinimum(1)] } })).toBeUndefined();
    const forTea = belowMinimum(1, { goods: { ids: ['tea'], name: '茶' } });
    expect(nextSavingOf({ breakdown: [], coupons: { usable: [], unusable: [forTea] } })).toBeUndefined();
  });
});
