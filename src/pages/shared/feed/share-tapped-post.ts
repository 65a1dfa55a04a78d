import type { ShareOptions } from '@/platform/sharing/share';
import type { FeedDay } from '@/stores/feed/feed-days';

import { postShareContent } from './share-post';

/**
 * Share card of the post whose share button was tapped; `undefined` for the capsule menu. `target`: the button from
 * WeChat.
 */
export function tappedPostShareContent(target: unknown, days: readonly FeedDay[]): ShareOptions | undefined {
  // Not `instanceof Object`: WeChat's object may have no prototype.
  if (typeof target !== 'object' || target === null || !('dataset' in target)) return undefined;
  const { dataset } = target;
  if (typeof dataset !== 'object' || dataset === null || !('post' in dataset)) return undefined;
  const tapped = days.flatMap(({ posts }) => posts).find((post) => post.id === dataset.post);
  return tapped && postShareContent(tapped);
}
