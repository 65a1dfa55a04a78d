import type { PostCard } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

/** Handlers of a post's buttons. Must be stable between renders, so that memoized posts do not re-render. */
export interface PostActions {
  readonly onOpenPost: (postId: string) => void;
  readonly onOpenGoods: (goodsId: string) => void;
  readonly onBuy: (goodsId: string) => void;
  readonly onOpenPictures: (pictures: readonly Picture[], index: number) => void;
  readonly onPlay: (post: PostCard) => void;
  /** Toggles the like. */
  readonly onLike: (postId: string) => void;
  /** Saves its pictures to the album and copies its text. */
  readonly onSave: (post: PostCard) => void;
  /** Opens the post page at its comment field. */
  readonly onComment: (postId: string) => void;
}
