import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { WishlistRecord } from '@/cloud/shopper-records';
import { updateWishlist } from '@/cloud/services/wishlist/wishlist';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import type { Input } from '@/contract/verbs';

export const setFavourite: Handler<'wishlist.setFavourite'> = (input, ports) =>
  updateWishlist(ports, async (wishlist) => withFavourite(wishlist, input, ports));

/** Unchanged if the goods are in the requested state already; a favourite keeps its position. */
function withFavourite(
  wishlist: WishlistRecord,
  { goodsId, on }: Input<'wishlist.setFavourite'>,
  { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>,
): Result<WishlistRecord, Failure<'NOT_FOUND' | 'TOO_MANY'>> {
  const others = wishlist.favourites.filter((favourite) => favourite.goodsId !== goodsId);
  const isFavourite = others.length < wishlist.favourites.length;
  if (on === isFavourite) return ok(wishlist);
  if (!on) return ok({ ...wishlist, favourites: others });
  const title = catalog.goodsById.get(goodsId)?.title;
  if (title === undefined) return err(failure('NOT_FOUND', { what: 'goods' }));
  if (others.length >= LIMITS.favourites)
    return err(failure('TOO_MANY', { what: 'favourites', limit: LIMITS.favourites }));
  return ok({ ...wishlist, favourites: [{ goodsId, title, at: clock.now() }, ...others] });
}
