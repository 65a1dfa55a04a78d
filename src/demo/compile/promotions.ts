import type { Coupon } from '@/contract/promotions/coupon';
import type { GoodsScope } from '@/contract/promotions/promotion';
import type { EpochMs } from '@/contract/time';
import type { PromotionRecord } from '@/domain/promotions/promotion-record';

import type { CouponContent, GoodsContent, PromotionContent, ScopeContent } from '../types';
import { instant } from './when';

function scope({ categoryId, ids = [], says }: ScopeContent, goods: readonly GoodsContent[]): GoodsScope {
  const meant = goods.filter((good) => good.categoryId === categoryId || ids.includes(good.id));
  return { ids: meant.map((good) => good.id), says };
}

/** A promotion as the cloud keeps it. */
export function promotionRecord(
  promotion: PromotionContent,
  goods: readonly GoodsContent[],
  start: EpochMs,
): PromotionRecord {
  const times = { since: instant(promotion.since, start), until: instant(promotion.until, start) };
  switch (promotion.kind) {
    case 'time-price':
      return { goodsIds: [], skuIds: [], ...promotion, ...times };
    case 'second-piece':
      return { ...promotion, ...times };
    case 'full-reduction': {
      const { goods: meant, ...same } = promotion;
      return { ...same, ...times, ...(meant && { goods: scope(meant, goods) }) };
    }
  }
}

/** A coupon as the cloud keeps it. */
export function couponRecord(coupon: CouponContent, goods: readonly GoodsContent[], start: EpochMs): Coupon {
  const { goods: meant, valid, ...same } = coupon;
  return {
    ...same,
    ...(meant && { goods: scope(meant, goods) }),
    validFrom: instant(valid.since, start),
    validUntil: instant(valid.until, start),
  };
}
