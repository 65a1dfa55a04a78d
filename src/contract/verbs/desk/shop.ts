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
  /** Ends a running promotion, which stays listed; removes one that is over or did not begin. */
  'desk.removePromotion': Verb<
    { readonly promotionId: string; readonly version: number },
    EmptyObject,
    'NOT_FOUND' | 'CONFLICT'
  >;
  'desk.listCoupons': Verb<EmptyObject, { readonly coupons: readonly DeskCoupon[] }, 'NOT_FOUND'>;
  'desk.saveCoupon': Verb<
    Save<CouponFields>,
    DeskCoupon,
    'NOT_FOUND' | 'CONFLICT' | 'TOO_MANY' | 'REQUEST_REUSED' | 'TEXT_REFUSED'
  >;
  /** The same for a coupon: it ends for those too who claimed it. Orders keep what it took off. */
  'desk.removeCoupon': Verb<
    { readonly couponId: string; readonly version: number },
    EmptyObject,
    'NOT_FOUND' | 'CONFLICT'
  >;
}

export const DESK_SHOP_READS = [
  'desk.getShop',
  'desk.listPromotions',
  'desk.listCoupons',
] as const satisfies readonly (keyof DeskShopVerbs)[];
