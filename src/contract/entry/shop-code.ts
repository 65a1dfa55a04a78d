import type { Picture } from '../picture';
import type { Landing } from './landing';

/** Targets of a code on a poster. */
export type CodeTarget = Extract<Landing, { to: 'feed' | 'goods' | 'post' }>;

/**
 * A code to scan. `mini`: a mini-program code drawn by WeChat. `preview`: an ordinary QR code for builds without
 * WeChat's server; it must be marked as a sample wherever it is shown. Its rows form a square; `1` is a dark module.
 */
export type ShopCode =
  { readonly kind: 'mini'; readonly picture: Picture } | { readonly kind: 'preview'; readonly rows: readonly string[] };
