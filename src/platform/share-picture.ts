import type { GoodsCard } from '@/contract/goods';
import type { PostCard } from '@/contract/post';
import type { Shop } from '@/contract/shop';

/** What a chat card's picture is drawn of. */
export type ShareSubject =
  | { readonly of: 'goods'; readonly goods: Pick<GoodsCard, 'title' | 'picture' | 'price'> }
  | { readonly of: 'post'; readonly post: Pick<PostCard, 'title' | 'text' | 'pictures'> }
  | { readonly of: 'shop'; readonly shop: Pick<Shop, 'name' | 'signature' | 'portrait' | 'cover'> };

type DrawShare = (subject: ShareSubject) => Promise<string | undefined>;

/** WeChat gives a card's promise 3 s; what is late is not waited for. */
const PATIENCE = 2500;

let arrived: DrawShare | undefined;
const drawn = new Map<string, Promise<string | undefined>>();

/** Called by the sub-package `posters` when WeChat has loaded it. */
export function handInDrawing(draw: DrawShare): void {
  arrived = draw;
}

async function fetchAndDraw(subject: ShareSubject): Promise<string | undefined> {
  if (!arrived) await __non_webpack_require__.async('./posters/draw.js');
  return arrived?.(subject);
}

function patiently(drawing: Promise<string | undefined>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    void drawing.then((path) => {
      clearTimeout(timer);
      resolve(path);
    });
  });
}

/**
 * The path of a picture 5:4 drawn for this subject, for `imageUrl` of a chat card. Drawn once while the shop is open;
 * `undefined` when it could not be drawn in 2.5 s (it may be there the next time), or where there are no chats. Never
 * rejects.
 */
export function sharePictureOf(subject: ShareSubject): Promise<string | undefined> {
  if (!__SPLIT__) return Promise.resolve(undefined);
  const key = JSON.stringify(subject);
  const drawing = drawn.get(key) ?? fetchAndDraw(subject).catch(() => undefined);
  drawn.set(key, drawing);
  void drawing.then((path) => path === undefined && drawn.get(key) === drawing && drawn.delete(key));
  return patiently(drawing);
}
