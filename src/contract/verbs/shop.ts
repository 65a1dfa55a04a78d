import type { SellerCard, ShopProfile } from '../shop/shop';
import type { EmptyObject, Verb } from '../verb';

/** The shop and its seller. */
export interface ShopVerbs {
  'shop.get': Verb<EmptyObject, ShopProfile>;
  'seller.getCard': Verb<EmptyObject, SellerCard>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const SHOP_READS = ['shop.get', 'seller.getCard'] as const satisfies readonly (keyof ShopVerbs)[];
