import type { Nothing, Verb } from '../verb';
import type { Marks } from '../wishlist/wishlist';

/** A shopper's favourites, and the sold-out SKUs she waits for. */
export interface WishlistVerbs {
  'wishlist.get': Verb<Nothing, Marks>;
  /** Keeps a good among her favourites, or takes it out. */
  'wishlist.setFavourite': Verb<{ readonly goodsId: string; readonly on: boolean }, Marks, 'NOT_FOUND' | 'TOO_MANY'>;
  /** Waits for a sold-out SKU, or no longer. One that can be bought is not waited for: the answer shows it as back. */
  'wishlist.setAlert': Verb<{ readonly skuId: string; readonly on: boolean }, Marks, 'NOT_FOUND' | 'TOO_MANY'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const WISHLIST_READS = ['wishlist.get'] as const satisfies readonly (keyof WishlistVerbs)[];
