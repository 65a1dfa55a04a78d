import type { Handler } from '@/cloud/handler';
import type { DeskShopVerbs } from '@/contract/verbs/desk/shop';

import { listCoupons, removeCoupon, saveCoupon } from './coupons';
import { listPromotions, removePromotion, savePromotion } from './promotions';
import { getShop, saveShop } from './shop';

export const DESK_SHOP_HANDLERS: { readonly [V in keyof DeskShopVerbs]: Handler<V> } = {
  'desk.getShop': getShop,
  'desk.saveShop': saveShop,
  'desk.listPromotions': listPromotions,
  'desk.savePromotion': savePromotion,
  'desk.removePromotion': removePromotion,
  'desk.listCoupons': listCoupons,
  'desk.saveCoupon': saveCoupon,
  'desk.removeCoupon': removeCoupon,
};
