import type { Preorder } from './goods';
import type { Fen } from './money';
import type { Picture } from './picture';

/** What a shopper wants: ids and a count, never a price. */
export interface WantedLine {
  readonly skuId: string;
  readonly quantity: number;
}

export interface QuoteLine {
  readonly skuId: string;
  readonly goodsId: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
  readonly unitPrice: Fen;
  readonly amount: Fen;
  /** The most that can be asked for now: the lesser of stock and limit. */
  readonly most: number;
  /** Why it can't be returned, where it can't. */
  readonly noReturn?: string;
  /** Bought for the shopper after she orders: when and from where, so that no one waits unknowing. */
  readonly preorder?: Preorder;
}

/** Why a wanted line can't be bought as it is. */
export type LineTrouble =
  | { readonly kind: 'gone' }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'short'; readonly left: number }
  | { readonly kind: 'over-limit'; readonly limit: number };

export interface TroubledLine {
  readonly skuId: string;
  readonly quantity: number;
  readonly trouble: LineTrouble;
  /** What is still known of it; absent when the SKU itself is gone. */
  readonly line?: QuoteLine;
}

/** One line of the explanation. The figures of a quote always add up to its total. */
export type Figure =
  | { readonly kind: 'goods'; readonly amount: Fen; readonly pieces: number }
  | { readonly kind: 'freight'; readonly amount: Fen; readonly why: FreightReason };

export type FreightReason =
  | { readonly kind: 'free-from'; readonly from: Fen }
  | { readonly kind: 'base'; readonly freeFrom: Fen; readonly short: Fen }
  | { readonly kind: 'far'; readonly province: string }
  | { readonly kind: 'nothing-to-send' };

export interface Quote {
  readonly lines: readonly QuoteLine[];
  readonly troubled: readonly TroubledLine[];
  readonly figures: readonly Figure[];
  /** What will be charged, to the fen. Troubled lines are not in it. */
  readonly total: Fen;
}
