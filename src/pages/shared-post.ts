import type { PostCard } from '@/contract/post';
import * as copy from '@/copy';
import { shareCard } from '@/platform/share';

/** What a chat shows of a post. */
export function sharedPost(post: Pick<PostCard, 'id' | 'title' | 'text' | 'pictures'>) {
  const title = post.title ?? (post.text || copy.feed.sharePlain);
  return shareCard({ title, place: { to: 'post', id: post.id }, picture: post.pictures[0] });
}
