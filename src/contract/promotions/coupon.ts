import type { Fen } from '../money';
import type { EpochMs } from '../time';
import type { GoodsScope } from './promotion';

/** Given by the seller for buying, never for sharing or adding her (WeChat operating rules 5.1). Used once. */
export interface Coupon {
  readonly id: string;
  readonly name: string;
  /** Taken off the goods it is good for, and never more than they come to. */
  readonly off: Fen;
  /** Those goods must come to this much after promotions; 0 for no condition. */
  readonly from: Fen;
  /** Absent for the whole shop. */
  readonly goods?: GoodsScope;
  readonly validFrom: EpochMs;
  /** The first instant at which it is over. */
  readonly validUntil: EpochMs;
}

/** Why a coupon can't be used on this quote. */
export type CouponTrouble =
  | { readonly kind: 'short'; readonly by: Fen }
  | { readonly kind: 'other-goods' }
  | { readonly kind: 'not-yet'; readonly from: EpochMs }
  | { readonly kind: 'over' }
  /** Another order holds it. */
  | { readonly kind: 'used' }
  /** Not among the shopper's coupons, or withdrawn. */
  | { readonly kind: 'gone' };

/** Which coupon a shopper wants to use; left out, the best. */
export type CouponWish = 'best' | 'none' | { readonly id: string };

/** What became of the shopper's coupons in a quote. */
export interface CouponChoice {
  readonly used?: { readonly couponId: string; readonly saves: Fen; readonly why: 'saves-most' | 'asked' };
  /** The one asked for could not be used; the best was taken in its place. */
  readonly dropped?: { readonly couponId: string; readonly because: CouponTrouble };
  /** The best first. */
  readonly usable: readonly { readonly coupon: Coupon; readonly saves: Fen }[];
  readonly unusable: readonly { readonly coupon: Coupon; readonly because: CouponTrouble }[];
}

export type CouponState = 'to-claim' | 'usable' | 'not-yet' | 'used' | 'over';

/** A coupon as the shopper's own list shows it. */
export interface CouponCard {
  readonly coupon: Coupon;
  readonly state: CouponState;
}

/** What a shopper has beside money. */
export interface CouponBook {
  /** Her coupons and those she may take; what can be used first. */
  readonly cards: readonly CouponCard[];
  /** Credit that no order holds. */
  readonly credit: Fen;
}
