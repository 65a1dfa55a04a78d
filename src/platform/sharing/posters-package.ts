import type { GoodsCard } from '@/contract/catalog/goods';
import type { PostCard, PostDetail } from '@/contract/feed/post';
import type { Shop } from '@/contract/shop/shop';

/** The content of a chat card's picture. */
export type ShareSubject =
  | { readonly kind: 'goods'; readonly goods: Pick<GoodsCard, 'title' | 'picture' | 'price'> }
  | { readonly kind: 'gift'; readonly gift: Pick<GoodsCard, 'title' | 'picture'> & { readonly words: string } }
  | { readonly kind: 'post'; readonly post: Pick<PostCard, 'title' | 'text' | 'pictures'> }
  | { readonly kind: 'shop'; readonly shop: Pick<Shop, 'name' | 'signature' | 'avatar' | 'cover'> };

/** Functions of the sub-package `posters` for pages outside it. */
interface PostersPackage {
  /** Draws the picture of a chat card; its file path, `undefined` when it failed. */
  readonly drawSharePicture: (subject: ShareSubject) => Promise<string | undefined>;
  /** Saves a post's pictures to the album, copies its text, and shows the outcome. */
  readonly savePost: (post: PostCard | PostDetail) => Promise<void>;
}

let registered: PostersPackage | undefined;

/** Called by the sub-package `posters` when WeChat has loaded it. */
export function registerPosters(posters: PostersPackage): void {
  registered = posters;
}

/** Loads that sub-package. Rejects when it can't be loaded. */
export async function loadPosters(): Promise<PostersPackage | undefined> {
  if (!registered) await __non_webpack_require__.async('./posters/draw.js');
  return registered;
}
