import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import type { Shared } from '@/platform/sharing/share';
import { sharePictureOf } from '@/platform/sharing/share-picture';

/** As much of a shop as a card shows; undefined until it is known. */
export type SharedOfShop = Pick<Shop, 'name' | 'signature' | 'cover' | 'portrait'> | undefined;

/** What is shown of the shop as a whole. */
export function sharedShop(shop: SharedOfShop): Shared {
  if (!shop) return { title: copy.feed.sharePlain, place: { to: 'feed' } };
  const { name, signature, cover, portrait } = shop;
  const draw = () => sharePictureOf({ of: 'shop', shop: { name, signature, cover, portrait } });
  return { title: copy.feed.shareTitle(name, signature), place: { to: 'feed' }, picture: cover, draw };
}
