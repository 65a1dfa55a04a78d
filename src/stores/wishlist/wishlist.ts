import { call } from '@/client';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { Remote } from '@/contract/remote';
import type { Answer } from '@/contract/verbs';
import type { Marks } from '@/contract/wishlist/wishlist';

import { createResource } from '../resource';

const ALL = {};

/** What the shopper marked: her favourites, and what she waits for. */
export const marksResource = createResource((input: Record<never, never>) => call('wishlist.get', input));

export function isFavourite(marks: Remote<Marks>, goodsId: string): boolean {
  return marks.status === 'ready' && marks.value.favourites.some((favourite) => favourite.goodsId === goodsId);
}

function show(change: (marks: Marks) => Marks): void {
  const known = marksResource.peek(ALL);
  if (known.status === 'ready') marksResource.put(ALL, change(known.value));
}

/** The number of the last tap on a good's mark: an answer to an earlier one does not undo a later. */
let taps = 0;

/** Shown at once, and as it was again if the cloud could not keep it. */
export async function setFavourite(
  goods: Pick<GoodsCard, 'id' | 'title'>,
  on: boolean,
): Promise<Answer<'wishlist.setFavourite'>> {
  const tap = ++taps;
  const put = (wanted: boolean) =>
    show((marks) => {
      const others = marks.favourites.filter(({ goodsId }) => goodsId !== goods.id);
      const kept = marks.favourites.find(({ goodsId }) => goodsId === goods.id);
      const favourite = kept ?? { goodsId: goods.id, title: goods.title, at: 0 };
      return { ...marks, favourites: wanted ? [favourite, ...others] : others };
    });
  put(on);
  const answer = await call('wishlist.setFavourite', { goodsId: goods.id, on });
  if (tap !== taps) return answer;
  if (answer.ok) marksResource.put(ALL, answer.value);
  else put(!on);
  return answer;
}

/** Waits for a sold-out SKU, or no longer. */
export async function setAlert(skuId: string, on: boolean): Promise<Answer<'wishlist.setAlert'>> {
  const answer = await call('wishlist.setAlert', { skuId, on });
  if (answer.ok) marksResource.put(ALL, answer.value);
  return answer;
}
