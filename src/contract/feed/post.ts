import type { GoodsCard } from '../catalog/goods';
import type { Standing } from '../moderation';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * Who speaks. Nobody logs in here, so a shopper has no name: a guest is told apart by a mark of a few characters that
 * says nothing of who she is. `named` are people of whom the seller's own posts tell.
 */
export type Speaker =
  | { readonly kind: 'me' }
  | { readonly kind: 'seller'; readonly name: string }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'guest'; readonly mark: string };

export interface Comment {
  readonly id: string;
  readonly author: Speaker;
  readonly text: string;
  readonly at: EpochMs;
  /** Whom it answers, if anyone. */
  readonly replyTo?: Speaker;
  /** Only on one's own that others do not see: why. */
  readonly hidden?: Exclude<Standing, { readonly state: 'shown' }>;
}

/** What shoppers say to a post. */
export interface Talk {
  /** Of all shoppers, her own among them. */
  readonly likes: number;
  readonly liked: boolean;
  /** Oldest first; the latest `LIMITS.commentsShown` that she may read. */
  readonly comments: readonly Comment[];
  /** Earlier ones that are not in `comments`. */
  readonly earlier: number;
}

/** Something that moves. What stands for it until it is played, and where it can't be, is its post's picture. */
export interface Video {
  /** Package path, https address or cloud file id. */
  readonly url: string;
  readonly seconds: number;
  /** Own size in px; only the ratio matters. */
  readonly width: number;
  readonly height: number;
}

/** A post as the feed shows it. A `moment` is words and pictures, or a video; an `article` is opened to be read. */
export interface PostCard extends Talk {
  readonly id: string;
  readonly kind: 'moment' | 'article';
  /** An article's title; nothing else has one. */
  readonly title?: string;
  readonly text: string;
  /** A moment's 0 to 9 pictures; an article's cover; a video's poster alone. */
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

/** A post as its own page shows it. Only an article has blocks. */
export interface PostDetail extends PostCard {
  readonly blocks: readonly Block[];
}
