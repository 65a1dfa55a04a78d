import type { FeedVerbs } from '@/contract/verbs/feed';

import type { Handler } from '../../handler';
import { commentPost } from './comment';
import { deleteComment } from './delete-comment';
import { getPost } from './get';
import { likePost } from './like';
import { listFeed } from './list';
import { reportComment } from './report';

export const FEED_HANDLERS: { readonly [V in keyof FeedVerbs]: Handler<V> } = {
  'feed.list': listFeed,
  'feed.get': getPost,
  'feed.like': likePost,
  'feed.comment': commentPost,
  'feed.deleteComment': deleteComment,
  'feed.report': reportComment,
};
