import type { PostCard } from '@/contract/feed/post';
import * as copy from '@/copy';
import type { Shared } from '@/platform/sharing/share';
import { sharePictureOf } from '@/platform/sharing/share-picture';

/** What a chat, or Moments, shows of a post. */
export function sharedPost(post: Pick<PostCard, 'id' | 'title' | 'text' | 'pictures'>): Shared {
  const { id, title, text, pictures } = post;
  return {
    title: title ?? (text || copy.feed.sharePlain),
    place: { to: 'post', id },
    picture: pictures[0],
    draw: () => sharePictureOf({ of: 'post', post: { ...(title !== undefined && { title }), text, pictures } }),
  };
}
