import type { PostCard } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';

/** What a tap in a post leads to. Kept by its page from one drawing to the next. */
export interface PostActs {
  readonly onOpenPost: (postId: string) => void;
  readonly onOpenGoods: (goodsId: string) => void;
  readonly onBuy: (goodsId: string) => void;
  readonly onOpenPictures: (pictures: readonly Picture[], index: number) => void;
  readonly onPlay: (post: PostCard) => void;
  /** Likes it, or no longer. */
  readonly onLike: (postId: string) => void;
  /** Keeps its pictures and words on this phone, for passing it on. */
  readonly onKeep: (post: PostCard) => void;
  /** To where all that was said is, and where something can be said. */
  readonly onTalk: (postId: string) => void;
}
