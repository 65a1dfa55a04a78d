import { memo } from 'react';

import type { PostActs } from '@/components/feed/post-card/post-actions';
import { PostCard } from '@/components/feed/post-card/post-card';
import type { PostCard as PostCardData } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import { formatAgo } from '@/copy/format-time';
import { useTalk } from '@/stores/feed/use-comments';

interface FeedPostProps {
  readonly post: PostCardData;
  readonly parted: boolean;
  readonly now: EpochMs;
  readonly name: string;
  readonly portrait: Picture | undefined;
  readonly acts: PostActs;
}

/** A post with what is being said about it just now. */
export const FeedPost = memo(function FeedPost({ now, ...shown }: FeedPostProps) {
  const talk = useTalk(shown.post);
  return <PostCard {...shown} talk={talk} ago={formatAgo(shown.post.at, now)} />;
});
