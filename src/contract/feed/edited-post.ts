import type { EditedDocument } from '../edited-document';
import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';
import type { PostCard } from './post';

/** A block of an article as it is stored: goods by their id. */
export type EditedBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption?: string }
  | { readonly kind: 'goods'; readonly goodsId: string };

/** All that the seller can edit of a post: with blocks an article, else a moment. It is saved as a whole. */
export interface PostFields {
  /** Articles only. */
  readonly title?: string;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly goodsIds: readonly string[];
  readonly blocks: readonly EditedBlock[];
  /** When it appears; absent: a new post at once, an existing one as before. */
  readonly at?: EpochMs;
}

export interface DeskPost extends EditedDocument {
  readonly state: 'shown' | 'hidden';
  readonly pinned: boolean;
  readonly fields: PostFields & { readonly at: EpochMs };
}

/** A post in the desk's list. A time in the future is a scheduled post. */
export interface DeskPostRow extends Pick<PostCard, 'id' | 'kind' | 'text' | 'at' | 'pinned'> {
  readonly title?: string;
  readonly picture?: Picture;
  readonly state: DeskPost['state'];
}

/** What a composed post sells: goods of the shop, or new ones made with it. */
export type PublishedGoods =
  | { readonly kind: 'existing'; readonly goodsId: string }
  | {
      readonly kind: 'new';
      /** Absent: the first line of the post. */
      readonly title?: string;
      /** Absent: the first category. */
      readonly categoryId?: string;
      /** What the kinds differ in: 颜色 …; needed when there are kinds. */
      readonly optionGroup?: string;
      /** One for each kind, with the name of the kind; one without a name when there are no kinds. */
      readonly skus: readonly NewSku[];
    };

export interface NewSku {
  readonly name?: string;
  readonly price: Fen;
  readonly pieces: number;
}
