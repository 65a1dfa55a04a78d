import type { EmptyObject, Verb } from '../verb';
import type { Wishlist } from '../wishlist/wishlist';

/** A shopper's favourites and stock alerts. */
export interface WishlistVerbs {
  'wishlist.get': Verb<EmptyObject, Wishlist>;
  /** Adds goods to the favourites or removes them. */
  'wishlist.setFavourite': Verb<{ readonly goodsId: string; readonly on: boolean }, Wishlist, 'NOT_FOUND' | 'TOO_MANY'>;
  /** Adds or removes a stock alert. None is added for a SKU in stock. */
  'wishlist.setStockAlert': Verb<{ readonly skuId: string; readonly on: boolean }, Wishlist, 'NOT_FOUND' | 'TOO_MANY'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const WISHLIST_READS = ['wishlist.get'] as const satisfies readonly (keyof WishlistVerbs)[];
