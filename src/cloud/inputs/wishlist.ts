import { boolean, object, type GenericSchema } from 'valibot';

import type { WishlistVerbs } from '@/contract/verbs/wishlist';

import { emptyInput, id } from './schemas';

export const WISHLIST_INPUTS = {
  'wishlist.get': emptyInput,
  'wishlist.setFavourite': object({ goodsId: id, on: boolean() }),
  'wishlist.setStockAlert': object({ skuId: id, on: boolean() }),
} satisfies { readonly [V in keyof WishlistVerbs]: GenericSchema<unknown, WishlistVerbs[V]['input']> };
