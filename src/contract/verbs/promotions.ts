import type { CouponBook } from '../promotions/coupon';
import type { Nothing, Verb } from '../verb';

/** A shopper's coupons and credit. */
export interface PromotionsVerbs {
  'coupon.list': Verb<Nothing, CouponBook>;
  /** Taken twice it is taken once. Answers as `coupon.list` does. */
  'coupon.claim': Verb<{ readonly couponId: string }, CouponBook, 'NOT_FOUND' | 'COUPON_UNUSABLE'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const PROMOTIONS_READS = ['coupon.list'] as const satisfies readonly (keyof PromotionsVerbs)[];
