import type { PostCard } from '@/contract/post';
import * as copy from '@/copy';
import type { Shared } from '@/platform/share';

/** What a chat, or Moments, shows of a post. */
export function sharedPost(post: Pick<PostCard, 'id' | 'title' | 'text' | 'pictures'>): Shared {
  const title = post.title ?? (post.text || copy.feed.sharePlain);
  return { title, place: { to: 'post', id: post.id }, picture: post.pictures[0] };
}
