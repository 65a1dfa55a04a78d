import type { Coupon } from '@/contract/promotions/coupon';
import type { GoodsScope } from '@/contract/promotions/promotion';
import type { EpochMs } from '@/contract/time';
import type { PromotionRecord } from '@/contract/promotions/promotion-record';

import type { CouponContent, GoodsContent, PromotionContent, ScopeContent } from '../types';
import { toEpochMs } from './content-time';

function toScope({ categoryId, ids = [], name }: ScopeContent, goods: readonly GoodsContent[]): GoodsScope {
  const inScope = goods.filter((good) => good.categoryId === categoryId || ids.includes(good.id));
  return { ids: inScope.map((good) => good.id), name };
}

/** A promotion as the cloud stores it. */
export function toPromotionRecord(
  promotion: PromotionContent,
  goods: readonly GoodsContent[],
  start: EpochMs,
): PromotionRecord {
  const period = { since: toEpochMs(promotion.since, start), until: toEpochMs(promotion.until, start) };
  switch (promotion.kind) {
    case 'limited-time-price':
      return { goodsIds: [], skuIds: [], ...promotion, ...period };
    case 'second-item-discount':
      return { ...promotion, ...period };
    case 'tiered-discount': {
      const { goods: scope, ...rest } = promotion;
      return { ...rest, ...period, ...(scope && { goods: toScope(scope, goods) }) };
    }
  }
}

/** A coupon as the cloud stores it. */
export function toCoupon(coupon: CouponContent, goods: readonly GoodsContent[], start: EpochMs): Coupon {
  const { goods: scope, validity, ...rest } = coupon;
  return {
    ...rest,
    ...(scope && { goods: toScope(scope, goods) }),
    validFrom: toEpochMs(validity.since, start),
    validUntil: toEpochMs(validity.until, start),
  };
}
