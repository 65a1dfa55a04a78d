import type { GoodsCard } from './goods';
import type { Picture } from './picture';
import type { EpochMs } from './time';

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: EpochMs;
  /** Whom it answers, if anyone. */
  readonly replyTo?: string;
  readonly bySeller: boolean;
}

/** A post as the feed shows it. A `moment` is words and pictures; an `article` is opened to be read. */
export interface PostCard {
  readonly id: string;
  readonly kind: 'moment' | 'article';
  /** An article's title; a moment has none. */
  readonly title?: string;
  readonly text: string;
  /** A moment's 0 to 9 pictures; an article's cover. */
  readonly pictures: readonly Picture[];
  readonly goods: readonly GoodsCard[];
  readonly at: EpochMs;
  readonly pinned: boolean;
  readonly likes: number;
  readonly comments: readonly Comment[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goods: GoodsCard };

/** A post as its own page shows it. A moment has no blocks. */
export interface PostDetail extends PostCard {
  readonly blocks: readonly Block[];
}
