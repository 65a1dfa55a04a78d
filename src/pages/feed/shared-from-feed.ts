import type { PostCard } from '@/contract/post';
import type { Shop } from '@/contract/shop';
import * as copy from '@/copy';
import { sharedPost } from '@/pages/shared-post';
import type { Shared } from '@/platform/share';
import type { FeedDay } from '@/stores/feed-days';

interface Asked {
  /** The button that was tapped, as WeChat hands it over; absent when the capsule's menu was used. */
  readonly target: unknown;
  readonly days: readonly FeedDay[];
  readonly shop: Pick<Shop, 'name' | 'signature' | 'cover'> | undefined;
}

function postOf(target: unknown, days: readonly FeedDay[]): PostCard | undefined {
  // Not `instanceof Object`: what WeChat hands over may have no prototype.
  if (typeof target !== 'object' || target === null || !('dataset' in target)) return undefined;
  const { dataset } = target;
  if (typeof dataset !== 'object' || dataset === null || !('post' in dataset)) return undefined;
  return days.flatMap(({ posts }) => posts).find((post) => post.id === dataset.post);
}

/** A post's own button shares that post; the capsule's menu shares the shop. */
export function sharedFromFeed({ target, days, shop }: Asked): Shared {
  const post = postOf(target, days);
  return post ? sharedPost(post) : sharedShop(shop);
}

/** What is shown of the shop as a whole. */
export function sharedShop(shop: Asked['shop']): Shared {
  const title = shop ? copy.feed.shareTitle(shop.name, shop.signature) : copy.feed.sharePlain;
  return { title, place: { to: 'feed' }, picture: shop?.cover };
}
