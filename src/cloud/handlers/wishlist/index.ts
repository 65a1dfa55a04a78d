import type { WishlistVerbs } from '@/contract/verbs/wishlist';

import type { Handler } from '../../handler';
import { getWishlist } from './get';
import { setFavourite } from './set-favourite';
import { setStockAlert } from './set-stock-alert';

export const WISHLIST_HANDLERS: { readonly [V in keyof WishlistVerbs]: Handler<V> } = {
  'wishlist.get': getWishlist,
  'wishlist.setFavourite': setFavourite,
  'wishlist.setStockAlert': setStockAlert,
};
