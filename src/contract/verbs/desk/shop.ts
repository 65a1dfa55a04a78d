import type { Save } from '../../edited-document';
import type { CouponFields, DeskCoupon, DeskPromotion, PromotionFields } from '../../promotions/edited-promotion';
import type { DeskShop, ShopFields } from '../../shop/edited-shop';
import type { EmptyObject, Verb } from '../../verb';

/** The shop itself: its profile and rules, promotions and coupons. */
export interface DeskShopVerbs {
  'desk.getShop': Verb<EmptyObject, DeskShop, 'NOT_FOUND'>;
  'desk.saveShop': Verb<
    { readonly requestId: string; readonly version: number; readonly fields: ShopFields },
    DeskShop,
    'NOT_FOUND' | 'CONFLICT' | 'REQUEST_REUSED' | 'TEXT_REFUSED'
  >;
  /** Those to come and those over too. */
  'desk.listPromotions': Verb<EmptyObject, { readonly promotions: readonly DeskPromotion[] }, 'NOT_FOUND'>;
  'desk.savePromotion': Verb<
    Save<PromotionFields>,
    DeskPromotion,
    'NOT_FOUND' | 'CONFLICT' | 'TOO_MANY' | 'REQUEST_REUSED' | 'TEXT_REFUSED'
  >;
  /** Ends a promotion. Succeeds for one that is removed already. */
  'desk.removePromotion': Verb<{ readonly promotionId: string }, EmptyObject, 'NOT_FOUND'>;
  'desk.listCoupons': Verb<EmptyObject, { readonly coupons: readonly DeskCoupon[] }, 'NOT_FOUND'>;
  'desk.saveCoupon': Verb<
    Save<CouponFields>,
    DeskCoupon,
    'NOT_FOUND' | 'CONFLICT' | 'TOO_MANY' | 'REQUEST_REUSED' | 'TEXT_REFUSED'
  >;
  /** Withdraws a coupon, from those who claimed it too. Orders keep what it took off. Succeeds for one removed. */
  'desk.removeCoupon': Verb<{ readonly couponId: string }, EmptyObject, 'NOT_FOUND'>;
}

export const DESK_SHOP_READS = [
  'desk.getShop',
  'desk.listPromotions',
  'desk.listCoupons',
] as const satisfies readonly (keyof DeskShopVerbs)[];
