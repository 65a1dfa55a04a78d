import type { Handler } from '@/cloud/handler';
import { readWishlist, toWishlist } from '@/cloud/services/wishlist/wishlist';
import { ok } from '@/contract/result';

export const getWishlist: Handler<'wishlist.get'> = async (_input, ports) =>
  ok(await toWishlist(await readWishlist(ports.db, ports), ports));
