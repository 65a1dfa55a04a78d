import type { GoodsCard } from '../catalog/goods';
import type { ModerationStatus } from '../moderation';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * Author of a comment. Shoppers do not log in by name, so other shoppers are `anonymous` and told apart by a tag of a
 * few characters that does not identify them. `named`: people in comments that the seller entered with the post.
 */
export type CommentAuthor =
  | { readonly kind: 'me' }
  | { readonly kind: 'seller'; readonly name: string }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'anonymous'; readonly tag: string };

export interface Comment {
  readonly id: string;
  readonly author: CommentAuthor;
  readonly text: string;
  readonly at: EpochMs;
  /** Author of the comment it replies to. */
  readonly replyTo?: CommentAuthor;
  /** Only on the caller's own comments that others can't see: the reason. */
  readonly hidden?: Exclude<ModerationStatus, { readonly state: 'shown' }>;
}

/** Likes and comments of a post, as one shopper sees them. */
export interface PostActivity {
  /** Likes of all shoppers, including the caller. */
  readonly likes: number;
  readonly liked: boolean;
  /** Oldest first; the latest `LIMITS.commentsReturned` that the caller may read. */
  readonly comments: readonly Comment[];
  /** Number of earlier comments that are not in `comments`. */
  readonly earlierCount: number;
}

/** A video. Its post's first picture is the poster frame, shown until it plays and where it can't play. */
export interface Video {
  /** Package path, https address or cloud file id. */
  readonly url: string;
  readonly seconds: number;
  /** Intrinsic size, px; only the ratio matters. */
  readonly width: number;
  readonly height: number;
}

/** A post in the feed. A `moment` is text with pictures or a video; an `article` opens on its own page. */
export interface PostCard extends PostActivity {
  readonly id: string;
  readonly kind: 'moment' | 'article';
  /** Articles only. */
  readonly title?: string;
  readonly text: string;
  /** Moment: 0 to 9 pictures. Article: its cover. Video: only its poster frame. */
  readonly pictures: readonly Picture[];
  readonly video?: Video;
  readonly goods: readonly GoodsCard[];
  readonly at: EpochMs;
  readonly pinned: boolean;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goods: GoodsCard };

/** A post on its own page. Only an article has blocks. */
export interface PostDetail extends PostCard {
  readonly blocks: readonly Block[];
}
