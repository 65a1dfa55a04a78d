import type { EditedDocument } from '../edited-document';
import type { Fen } from '../money';
import type { Coupon } from './coupon';
import type { PromotionRecord } from './promotion-record';

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** What makes a price lower for everyone: a coupon, or a promotion by its kind. */
export type ReductionKind = 'coupon' | PromotionRecord['kind'];

/** Goods that a promotion or coupon names, with the SKUs that can be chosen of them. */
export interface ChosenGoods {
  readonly id: string;
  readonly title: string;
  readonly skus: readonly { readonly skuId: string; readonly options: readonly string[]; readonly price: Fen }[];
}

/** All that the seller can edit of a promotion. It is saved as a whole. */
export type PromotionFields = WithoutId<PromotionRecord>;

export interface DeskPromotion extends EditedDocument {
  readonly fields: PromotionFields;
  readonly goods: readonly ChosenGoods[];
}

/** All that the seller can edit of a coupon. It is saved as a whole. */
export type CouponFields = Omit<Coupon, 'id'>;

export interface DeskCoupon extends EditedDocument {
  readonly fields: CouponFields;
  readonly goods: readonly ChosenGoods[];
  /** How many shoppers claimed it. */
  readonly claimed: number;
}
