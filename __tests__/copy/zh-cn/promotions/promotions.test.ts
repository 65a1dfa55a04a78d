import { fen } from '@/contract/money';
import type { PromotionSummary } from '@/contract/promotions/promotion';
import * as copy from '@/copy';

import { aCoupon } from '../../../support/builders/promotions';
import { plainText } from '../../../support/plain-text';

/** 2026-11-28 00:00 in Beijing; as an exclusive end it makes the 27th the last day. */
const until = Date.UTC(2026, 10, 27, 16);
const base = { id: 'one', name: '天凉喝柑', until };
const tiers = [
  { minSpend: fen(19_900), discount: fen(1_500) },
  { minSpend: fen(39_900), discount: fen(4_000) },
];

describe('promotion texts', () => {
  it.each<[PromotionSummary, string]>([
    [{ ...base, kind: 'limited-time-price' }, '天凉喝柑，到 11月27日'],
    [{ ...base, kind: 'second-item-discount', percentOff: 50 }, '第二件半价，到 11月27日'],
    [{ ...base, kind: 'second-item-discount', percentOff: 100 }, '第二件不要钱，到 11月27日'],
    [{ ...base, kind: 'second-item-discount', percentOff: 30 }, '第二件减 30%，到 11月27日'],
    [{ ...base, kind: 'tiered-discount', tiers }, '满 ¥199 减 ¥15，满 ¥399 减 ¥40，到 11月27日'],
    [
      { ...base, kind: 'tiered-discount', tiers: tiers.slice(0, 1), goods: { ids: ['tea'], name: '茶' } },
      '满 ¥199 减 ¥15（茶），到 11月27日',
    ],
  ])('%j is %p', (promotion, text) => {
    expect(plainText(copy.promotions.summary(promotion))).toBe(text);
  });
});

describe('coupon texts', () => {
  const coupon = aCoupon({ discount: fen(1_250), validFrom: until, validUntil: until + 86_400_000 });

  it('show terms, goods and dates', () => {
    expect(copy.promotions.couponTerms(coupon)).toBe('减 ¥12.50');
    expect(copy.promotions.couponTerms(aCoupon({ minSpend: fen(9_800), discount: fen(1_200) }))).toBe('满 ¥98 减 ¥12');
    expect(copy.promotions.couponScope(coupon)).toBe('全店能用');
    expect(copy.promotions.couponScope(aCoupon({ goods: { ids: ['tea'], name: '茶' } }))).toBe('茶能用');
    expect(plainText(copy.promotions.couponExpiry(coupon))).toBe('用到 11月28日');
    expect(plainText(copy.promotions.couponValidity(coupon))).toBe('11月28日到 11月28日');
  });
});
