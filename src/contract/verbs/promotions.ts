import type { CouponList } from '../promotions/coupon';
import type { EmptyObject, Verb } from '../verb';

/** A shopper's coupons and credit. */
export interface PromotionsVerbs {
  'coupon.list': Verb<EmptyObject, CouponList>;
  /** Idempotent. Returns the same as `coupon.list`. */
  'coupon.claim': Verb<{ readonly couponId: string }, CouponList, 'NOT_FOUND' | 'COUPON_UNUSABLE'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const PROMOTIONS_READS = ['coupon.list'] as const satisfies readonly (keyof PromotionsVerbs)[];
