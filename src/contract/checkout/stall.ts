import type { WantedLine } from '../cart/quote';
import type { Fen } from '../money';

/** What is paid at the stall: goods that lie there, or an amount that the seller named. */
export type StallWish =
  | { readonly kind: 'goods'; readonly lines: readonly WantedLine[]; readonly shown: Fen }
  | { readonly kind: 'amount'; readonly amount: Fen };
