import type { WishlistVerbs } from '@/contract/verbs/wishlist';

import type { Handler } from '../../handler';
import { listMarks } from './list';
import { markAlert } from './set-alert';
import { markFavourite } from './set-favourite';

export const WISHLIST_HANDLERS: { readonly [V in keyof WishlistVerbs]: Handler<V> } = {
  'wishlist.get': listMarks,
  'wishlist.setFavourite': markFavourite,
  'wishlist.setAlert': markAlert,
};
