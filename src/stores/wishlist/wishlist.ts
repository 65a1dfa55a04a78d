import { call } from '@/client';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { Remote } from '@/contract/remote';
import type { Answer } from '@/contract/verbs';
import type { Wishlist } from '@/contract/wishlist/wishlist';

import { resourceOf } from '../resource';

const ALL = {};

/** The shopper's favourites and stock alerts. */
export const wishlistResource = resourceOf('wishlist.get');

export function isFavourite(wishlist: Remote<Wishlist>, goodsId: string): boolean {
  return wishlist.status === 'ready' && wishlist.value.favourites.some((favourite) => favourite.goodsId === goodsId);
}

function updateShown(change: (wishlist: Wishlist) => Wishlist): void {
  const known = wishlistResource.peek(ALL);
  if (known.status === 'ready') wishlistResource.put(ALL, change(known.value));
}

/** Number of the last tap: the answer to an earlier one must not overwrite a later one. */
let lastTap = 0;

/** Optimistic: shown immediately, reverted if the cloud can't save it. */
export async function setFavourite(
  goods: Pick<GoodsCard, 'id' | 'title'>,
  on: boolean,
): Promise<Answer<'wishlist.setFavourite'>> {
  const tap = ++lastTap;
  const put = (favourited: boolean) =>
    updateShown((wishlist) => {
      const others = wishlist.favourites.filter(({ goodsId }) => goodsId !== goods.id);
      const existing = wishlist.favourites.find(({ goodsId }) => goodsId === goods.id);
      const favourite = existing ?? { goodsId: goods.id, title: goods.title, at: 0 };
      return { ...wishlist, favourites: favourited ? [favourite, ...others] : others };
    });
  put(on);
  const answer = await call('wishlist.setFavourite', { goodsId: goods.id, on });
  if (tap !== lastTap) return answer;
  if (answer.ok) wishlistResource.put(ALL, answer.value);
  else put(!on);
  return answer;
}

/** Adds or removes a stock alert. */
export async function setStockAlert(skuId: string, on: boolean): Promise<Answer<'wishlist.setStockAlert'>> {
  const answer = await call('wishlist.setStockAlert', { skuId, on });
  if (answer.ok) wishlistResource.put(ALL, answer.value);
  return answer;
}
