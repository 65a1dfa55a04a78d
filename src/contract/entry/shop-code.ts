import type { Picture } from '../picture';
import type { Landing } from './landing';

/** What a code on a poster may lead to. */
export type CodeTarget = Extract<Landing, { to: 'feed' | 'goods' | 'post' }>;

/**
 * A code to be scanned. `mini`: the mini-program code that WeChat draws. `preview`: an ordinary QR code, drawn where there
 * is no WeChat to ask; it must be told apart from a real one wherever it is shown. Each of its rows is as long as there
 * are rows; `1` is dark.
 */
export type ShopCode =
  | { readonly kind: 'mini'; readonly picture: Picture }
  | { readonly kind: 'preview'; readonly rows: readonly string[] };
