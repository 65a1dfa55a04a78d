import type { GoodsCard } from '@/contract/catalog/goods';
import type { PostCard, PostDetail } from '@/contract/feed/post';
import type { Picture } from '@/contract/picture';
import type { Shop } from '@/contract/shop/shop';

/** What a shared picture shows: that of a chat card is 5:4, that of Moments one picture, square. */
export type ShareSubject =
  | { readonly kind: 'moments'; readonly picture: Picture }
  | { readonly kind: 'goods'; readonly goods: Pick<GoodsCard, 'title' | 'picture' | 'price'> }
  | { readonly kind: 'gift'; readonly gift: Pick<GoodsCard, 'title' | 'picture'> & { readonly words: string } }
  | { readonly kind: 'post'; readonly post: Pick<PostCard, 'title' | 'text' | 'pictures'> }
  | { readonly kind: 'shop'; readonly shop: Pick<Shop, 'name' | 'signature' | 'avatar' | 'cover'> };

/** Functions of the sub-package `posters` for pages outside it. */
interface PostersPackage {
  /** Draws a shared picture; its file path, `undefined` when it failed. */
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
