import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import type { ShareOptions } from '@/platform/sharing/share';
import { getSharePicture } from '@/platform/sharing/share-picture';

/** Share card of a post, for chats and Moments. */
export function postShareContent(post: Pick<PostCard, 'id' | 'title' | 'text' | 'pictures'>): ShareOptions {
  const { id, title, text, pictures } = post;
  return {
    title: title ?? (text || copy.feed.shareDefaultTitle),
    route: { to: 'post', id },
    picture: pictures[0],
    draw: () => getSharePicture({ kind: 'post', post: { ...(title !== undefined && { title }), text, pictures } }),
  };
}
