import type { Page } from '../page';
import type { PostCard, PostDetail } from '../post';
import type { Verb } from './verb';

/** What the seller tells, and what shoppers say to it. */
export interface FeedVerbs {
  'feed.list': Verb<{ readonly cursor?: string }, Page<PostCard>>;
  'feed.get': Verb<{ readonly postId: string }, PostDetail, 'NOT_FOUND'>;
}
