import { ZERO } from '@/contract/money';
import type { CouponFields, PromotionFields, ReductionKind } from '@/contract/promotions/edited-promotion';
import { startOfBeijingDay } from '@/contract/time';
import { today } from '@/stores/desk/shop';

/** A week from today, where nothing else is chosen. */
const WEEK = 7;

const fromToday = () => [startOfBeijingDay(today()), startOfBeijingDay(today() + WEEK)] as const;

/** The days of a new one like this. */
export function freshPeriod(fields: CouponFields | PromotionFields) {
  const [since, until] = fromToday();
  return 'validFrom' in fields ? { validFrom: since, validUntil: until } : { since, until };
}

/** A new one of a kind, with what is usual. */
export function freshFields(kind: ReductionKind): CouponFields | PromotionFields {
  const [since, until] = fromToday();
  const promotion = { name: '', since, until };
  switch (kind) {
    case 'coupon':
      return { name: '', discount: ZERO, minSpend: ZERO, validFrom: since, validUntil: until };
    case 'limited-time-price':
      return { ...promotion, kind, goodsIds: [], skuIds: [], newPrice: { price: ZERO }, basis: '' };
    case 'second-item-discount':
      return { ...promotion, kind, goodsIds: [], percentOff: 50 };
    case 'tiered-discount':
      return { ...promotion, kind, tiers: [] };
  }
}
