import { fen } from '@/contract/money';
import type { PromotionNote } from '@/contract/promotions/promotion';
import * as copy from '@/copy';

import { aCoupon } from '../../../support/builders/offers';

/** 2026-11-28 00:00 in Beijing: over from that instant on, so that the 27th is its last day. */
const until = Date.UTC(2026, 10, 27, 16);
const note = { id: 'one', name: '天凉喝柑', until };
const tiers = [
  { from: fen(19_900), off: fen(1_500) },
  { from: fen(39_900), off: fen(4_000) },
];

describe('a promotion in words', () => {
  it.each<[PromotionNote, string]>([
    [{ ...note, kind: 'time-price' }, '天凉喝柑，到 11月27日'],
    [{ ...note, kind: 'second-piece', percentOff: 50 }, '第二件半价，到 11月27日'],
    [{ ...note, kind: 'second-piece', percentOff: 100 }, '第二件不要钱，到 11月27日'],
    [{ ...note, kind: 'second-piece', percentOff: 30 }, '第二件减 30%，到 11月27日'],
    [{ ...note, kind: 'full-reduction', tiers }, '满 ¥199 减 ¥15，满 ¥399 减 ¥40，到 11月27日'],
    [
      { ...note, kind: 'full-reduction', tiers: tiers.slice(0, 1), goods: { ids: ['tea'], says: '茶' } },
      '满 ¥199 减 ¥15（茶），到 11月27日',
    ],
  ])('%j is %p', (promotion, words) => {
    expect(copy.offers.promotion(promotion)).toBe(words);
  });
});

describe('a coupon in words', () => {
  const coupon = aCoupon({ off: fen(1_250), validFrom: until, validUntil: until + 86_400_000 });

  it('tells its terms, its goods and its days', () => {
    expect(copy.offers.couponTerms(coupon)).toBe('减 ¥12.50');
    expect(copy.offers.couponTerms(aCoupon({ from: fen(9_800), off: fen(1_200) }))).toBe('满 ¥98 减 ¥12');
    expect(copy.offers.couponGoods(coupon)).toBe('全店能用');
    expect(copy.offers.couponGoods(aCoupon({ goods: { ids: ['tea'], says: '茶' } }))).toBe('茶能用');
    expect(copy.offers.couponUntil(coupon)).toBe('用到 11月28日');
    expect(copy.offers.couponSpan(coupon)).toBe('11月28日到 11月28日');
  });
});
