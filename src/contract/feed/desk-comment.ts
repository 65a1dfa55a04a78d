import type { ModerationStatus, TextViolation } from '../moderation';
import type { EpochMs } from '../time';
import type { CommentAuthor } from './post';

/** `waiting`: held for review or reported, oldest first. `recent`: shown, newest first. */
export const COMMENT_LISTS = ['waiting', 'recent'] as const;
export type CommentList = (typeof COMMENT_LISTS)[number];

/** A shopper's comment as the seller sees it. Shoppers stay as anonymous as they are to each other. */
export interface DeskComment {
  readonly id: string;
  readonly postId: string;
  /** The post's title, or the beginning of its text. */
  readonly postTitle: string;
  readonly author: CommentAuthor;
  readonly text: string;
  readonly at: EpochMs;
  readonly status: ModerationStatus;
  /** Each by another shopper, since the seller last decided. */
  readonly reports: readonly { readonly reason: TextViolation; readonly at: EpochMs }[];
}
