import type { PostCard } from '@/contract/post';
import { sharedPost } from '@/pages/shared-post';
import { sharedShop, type SharedOfShop } from '@/pages/shared-shop';
import type { Shared } from '@/platform/share';
import type { FeedDay } from '@/stores/feed-days';

interface Asked {
  /** The button that was tapped, as WeChat hands it over; absent when the capsule's menu was used. */
  readonly target: unknown;
  readonly days: readonly FeedDay[];
  readonly shop: SharedOfShop;
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
