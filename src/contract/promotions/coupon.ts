import type { Fen } from '../money';
import type { EpochMs } from '../time';
import type { GoodsScope } from './promotion';

/**
 * A coupon, usable once. Never a reward for sharing or for adding the seller as a contact (WeChat operating rules 5.1).
 */
export interface Coupon {
  readonly id: string;
  readonly name: string;
  /** Taken off the goods it applies to, fen; never more than their price. */
  readonly discount: Fen;
  /** The least that those goods must cost after promotions, fen; 0 for no condition. */
  readonly minSpend: Fen;
  /** Absent for the whole shop. */
  readonly goods?: GoodsScope;
  readonly validFrom: EpochMs;
  /** The first instant at which it has expired. */
  readonly validUntil: EpochMs;
  /** How many shoppers can claim it; absent for any number. Those given by hand are not counted. */
  readonly claimLimit?: number;
  /** No shopper can claim it: the seller gives it to whom she likes. */
  readonly byHand?: true;
}

/** Why a coupon can't be used on this quote. */
export type CouponProblem =
  | { readonly kind: 'below-minimum'; readonly missing: Fen }
  | { readonly kind: 'other-goods' }
  | { readonly kind: 'not-started'; readonly from: EpochMs }
  | { readonly kind: 'expired' }
  /** As many shoppers claimed it as can. */
  | { readonly kind: 'all-claimed' }
  /** Another order uses it. */
  | { readonly kind: 'used' }
  /** Not among the shopper's coupons, or withdrawn by the seller. */
  | { readonly kind: 'gone' };

/** Which coupon to use; the default is the one with the greatest saving. */
export type CouponSelection = 'best' | 'none' | { readonly id: string };

/** The shopper's coupons in a quote: which one is applied, and which others could be. */
export interface QuoteCoupons {
  readonly applied?: { readonly couponId: string; readonly saving: Fen; readonly reason: 'best' | 'selected' };
  /** The selected coupon could not be used; the best one was applied instead. */
  readonly rejected?: { readonly couponId: string; readonly problem: CouponProblem };
  /** Greatest saving first. */
  readonly usable: readonly { readonly coupon: Coupon; readonly saving: Fen }[];
  readonly unusable: readonly { readonly coupon: Coupon; readonly problem: CouponProblem }[];
}

export type CouponState = 'claimable' | 'usable' | 'not-started' | 'used' | 'expired';

/** A coupon in the shopper's own list. */
export interface CouponListItem {
  readonly coupon: Coupon;
  readonly state: CouponState;
}

/** A shopper's coupons and credit. */
export interface CouponList {
  /** Claimed and claimable coupons; usable ones first. */
  readonly items: readonly CouponListItem[];
  /** Credit that no order uses, fen. */
  readonly credit: Fen;
}
