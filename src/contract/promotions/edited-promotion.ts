import type { EditedDocument } from '../edited-document';
import type { Coupon } from './coupon';
import type { PromotionRecord } from './promotion-record';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** All that the seller can edit of a promotion. It is saved as a whole. */
export type PromotionFields = WithoutId<PromotionRecord>;

export interface DeskPromotion extends EditedDocument {
  readonly fields: PromotionFields;
}

/** All that the seller can edit of a coupon. It is saved as a whole. */
export type CouponFields = Omit<Coupon, 'id'>;

export interface DeskCoupon extends EditedDocument {
  readonly fields: CouponFields;
}
