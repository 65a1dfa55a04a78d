import { useMemo } from 'react';

import type { PostActivity, PostCard } from '@/contract/feed/post';

import { optimisticActivity, usePostActivityStore } from './post-activity';

/** A post's activity with the shopper's unanswered changes; the post's own until something newer is known. */
export function usePostActivity(post: PostCard): PostActivity {
  const entry = usePostActivityStore(({ byPostId }) => byPostId[post.id]);
  return useMemo(() => (entry ? optimisticActivity(entry) : post), [entry, post]);
}
