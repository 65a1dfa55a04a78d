import type { FeedQuery } from '../feed/feed-query';
import type { PostActivity, PostCard, PostDetail } from '../feed/post';
import type { TextViolation } from '../moderation';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** The feed, likes and comments. Every write returns the post's whole activity. */
export interface FeedVerbs {
  'feed.list': Verb<FeedQuery & { readonly cursor?: string }, Page<PostCard>>;
  'feed.get': Verb<{ readonly postId: string }, PostDetail, 'NOT_FOUND'>;
  /** Sets the like to `liked`, so it is idempotent. */
  'feed.like': Verb<{ readonly postId: string; readonly liked: boolean }, PostActivity, 'NOT_FOUND'>;
  /**
   * `replyTo` is the id of a comment. Invisible characters are removed from the text (`domain/feed/comment-text`); an
   * empty rest is INVALID_INPUT.
   */
  'feed.comment': Verb<
    { readonly requestId: string; readonly postId: string; readonly text: string; readonly replyTo?: string },
    PostActivity,
    'NOT_FOUND' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Deletes the caller's own comment; idempotent. */
  'feed.deleteComment': Verb<{ readonly postId: string; readonly commentId: string }, PostActivity, 'NOT_FOUND'>;
  /** Reports another shopper's comment to the seller and hides it from the caller. */
  'feed.report': Verb<
    { readonly postId: string; readonly commentId: string; readonly reason: TextViolation },
    PostActivity,
    'NOT_FOUND'
  >;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const FEED_READS = ['feed.list', 'feed.get'] as const satisfies readonly (keyof FeedVerbs)[];
