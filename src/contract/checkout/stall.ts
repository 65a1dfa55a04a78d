import type { LineItemInput } from '../cart/quote';
import type { Fen } from '../money';

/** What a shopper pays for at the seller's market stall: goods from the catalog, or a plain amount the seller named. */
export type StallPurchase =
  | { readonly kind: 'goods'; readonly lines: readonly LineItemInput[]; readonly shown: Fen }
  | { readonly kind: 'amount'; readonly amount: Fen };
