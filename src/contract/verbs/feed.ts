import type { FeedQuery } from '../feed/feed-query';
import type { PostCard, PostDetail, Talk } from '../feed/post';
import type { WordTrouble } from '../moderation';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** What the seller tells, and what shoppers say to it. Every act answers with the whole talk as it then is. */
export interface FeedVerbs {
  'feed.list': Verb<FeedQuery & { readonly cursor?: string }, Page<PostCard>>;
  'feed.get': Verb<{ readonly postId: string }, PostDetail, 'NOT_FOUND'>;
  /** Says how it shall be, not that it shall change: sent twice it is done once. */
  'feed.like': Verb<{ readonly postId: string; readonly on: boolean }, Talk, 'NOT_FOUND'>;
  /**
   * `replyTo` is the id of a comment. The text is read without what no one can see in it (`domain/feed/comment-text`); one
   * that has nothing left is INVALID_INPUT.
   */
  'feed.comment': Verb<
    { readonly requestId: string; readonly postId: string; readonly text: string; readonly replyTo?: string },
    Talk,
    'NOT_FOUND' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Takes back one's own; one that is gone stays gone. */
  'feed.deleteComment': Verb<{ readonly postId: string; readonly commentId: string }, Talk, 'NOT_FOUND'>;
  /** Tells the seller of someone else's comment, and hides it from the one who told. */
  'feed.report': Verb<
    { readonly postId: string; readonly commentId: string; readonly because: WordTrouble },
    Talk,
    'NOT_FOUND'
  >;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const FEED_READS = ['feed.list', 'feed.get'] as const satisfies readonly (keyof FeedVerbs)[];
