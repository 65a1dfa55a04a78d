import type { PromotionsVerbs } from '@/contract/verbs/promotions';

import type { Handler } from '../../handler';
import { claimCoupon } from './claim-coupon';
import { listCoupons } from './list-coupons';

export const PROMOTIONS_HANDLERS: { readonly [V in keyof PromotionsVerbs]: Handler<V> } = {
  'coupon.list': listCoupons,
  'coupon.claim': claimCoupon,
};
