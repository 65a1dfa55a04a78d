import { memo } from 'react';

import type { PostActions } from '@/components/feed/post-card/post-actions';
import { PostCard } from '@/components/feed/post-card/post-card';
import type { PostCard as PostCardData } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import { formatAgo } from '@/copy/format-time';
import { usePostActivity } from '@/stores/feed/use-post-activity';

interface FeedPostProps {
  readonly post: PostCardData;
  readonly divided: boolean;
  readonly now: EpochMs;
  readonly name: string;
  readonly avatar: Picture | undefined;
  readonly actions: PostActions;
}

/** A post card with its current activity. */
export const FeedPost = memo(function FeedPost({ now, ...shown }: FeedPostProps) {
  const activity = usePostActivity(shown.post);
  return <PostCard {...shown} activity={activity} ago={formatAgo(shown.post.at, now)} />;
});
