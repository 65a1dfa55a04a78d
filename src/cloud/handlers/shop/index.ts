import type { ShopVerbs } from '@/contract/verbs/shop';

import type { Handler } from '../../handler';
import { getShop } from './get';
import { getSellerCard } from './get-seller-card';

export const SHOP_HANDLERS: { readonly [V in keyof ShopVerbs]: Handler<V> } = {
  'shop.get': getShop,
  'seller.getCard': getSellerCard,
};
