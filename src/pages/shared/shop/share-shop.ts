import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import type { ShareOptions } from '@/platform/sharing/share';
import { getSharePicture } from '@/platform/sharing/share-picture';

/** The data a shared card shows of the shop; undefined while loading. */
export type ShareableShop = Pick<Shop, 'name' | 'signature' | 'cover' | 'avatar'> | undefined;

/** Share content of the shop. */
export function shopShareContent(shop: ShareableShop): ShareOptions {
  if (!shop) return { title: copy.feed.shareDefaultTitle, route: { to: 'feed' } };
  const { name, signature, cover, avatar } = shop;
  const draw = () => getSharePicture({ kind: 'shop', shop: { name, signature, cover, avatar } });
  return { title: copy.feed.shareTitle(name, signature), route: { to: 'feed' }, picture: cover, draw };
}
