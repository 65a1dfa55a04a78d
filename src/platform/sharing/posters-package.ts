import type { GoodsCard } from '@/contract/catalog/goods';
import type { PostCard, PostDetail } from '@/contract/feed/post';
import type { Shop } from '@/contract/shop/shop';

/** What a chat card's picture is drawn of. */
export type ShareSubject =
  | { readonly of: 'goods'; readonly goods: Pick<GoodsCard, 'title' | 'picture' | 'price'> }
  | { readonly of: 'post'; readonly post: Pick<PostCard, 'title' | 'text' | 'pictures'> }
  | { readonly of: 'shop'; readonly shop: Pick<Shop, 'name' | 'signature' | 'portrait' | 'cover'> };

/** What the sub-package `posters` does for pages outside it. */
interface PostersKit {
  /** The path of what was drawn; `undefined` when it could not be. */
  readonly draw: (subject: ShareSubject) => Promise<string | undefined>;
  /** Puts a post's pictures into the album and its words on the clipboard, and says how it went. */
  readonly keep: (post: PostCard | PostDetail) => Promise<void>;
}

let arrived: PostersKit | undefined;

/** Called by the sub-package `posters` when WeChat has loaded it. */
export function handInPosters(kit: PostersKit): void {
  arrived = kit;
}

/** Waits for that sub-package. Rejects when it can't be fetched. */
export async function fetchPosters(): Promise<PostersKit | undefined> {
  if (!arrived) await __non_webpack_require__.async('./posters/draw.js');
  return arrived;
}
