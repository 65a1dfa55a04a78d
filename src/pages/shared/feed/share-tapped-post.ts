import type { Shared } from '@/platform/sharing/share';
import type { FeedDay } from '@/stores/feed/feed-days';

import { sharedPost } from './share-post';

/** The post whose own button was tapped, as WeChat hands the button over; `undefined` for the capsule's menu. */
export function sharedFromList(target: unknown, days: readonly FeedDay[]): Shared | undefined {
  // Not `instanceof Object`: what WeChat hands over may have no prototype.
  if (typeof target !== 'object' || target === null || !('dataset' in target)) return undefined;
  const { dataset } = target;
  if (typeof dataset !== 'object' || dataset === null || !('post' in dataset)) return undefined;
  const tapped = days.flatMap(({ posts }) => posts).find((post) => post.id === dataset.post);
  return tapped && sharedPost(tapped);
}
