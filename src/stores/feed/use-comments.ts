import { useMemo } from 'react';

import type { PostCard, Talk } from '@/contract/feed/post';

import { meantTalk, useTalks } from './comments';

/** The talk about a post as the shopper means it to be; as the post came until more is known. */
export function useTalk(post: PostCard): Talk {
  const entry = useTalks(({ of }) => of[post.id]);
  return useMemo(() => (entry ? meantTalk(entry) : post), [entry, post]);
}
