import type { SellerCard, Shop } from '../shop/shop';
import type { Nothing, Verb } from '../verb';

/** The shop itself and who keeps it. */
export interface ShopVerbs {
  'shop.get': Verb<Nothing, Shop>;
  'seller.getCard': Verb<Nothing, SellerCard>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const SHOP_READS = ['shop.get', 'seller.getCard'] as const satisfies readonly (keyof ShopVerbs)[];
