import type { WordTrouble } from './moderation';
import type { Fen } from './money';
import type { OfferState } from './offers/offer';
import type { OrderState } from './orders/order';
import type { CouponTrouble } from './promotions/coupon';
import type { RefundState, RefundTrouble } from './refunds/refund';
import type { ReviewTrouble } from './reviews/review';
import type { EpochMs } from './time';

/** What each failure carries, by code. A code is never removed or given another meaning once shipped. */
export interface FailureDetails {
  /** The input did not fit the verb. `path` is dotted: `lines.0.quantity`. */
  INVALID_INPUT: { readonly path: string; readonly rule: string };
  /** It is not there, or it is another's: the two must not be told apart. */
  NOT_FOUND: {
    readonly what:
      | 'basket'
      | 'desk'
      | 'favour'
      | 'goods'
      | 'sku'
      | 'post'
      | 'comment'
      | 'order'
      | 'refund'
      | 'address'
      | 'coupon'
      | 'offer';
  };
  OUT_OF_STOCK: { readonly skuId: string; readonly wanted: number; readonly left: number };
  /** More pieces than one order may hold. */
  OVER_LIMIT: { readonly skuId: string; readonly limit: number };
  /** The total the shopper saw is not the total now. Nothing was ordered. */
  PRICE_CHANGED: { readonly shown: Fen; readonly now: Fen };
  /** What comes back of the deposit is not what the shopper was told: it was bought meanwhile. Nothing was cancelled. */
  BACK_CHANGED: { readonly shown: Fen; readonly now: Fen };
  /** The order's state does not allow this. */
  ORDER_STATE: { readonly state: OrderState };
  /** These goods can't be refunded as asked. */
  NOT_REFUNDABLE: { readonly because: RefundTrouble };
  /** The refund's state does not allow this. */
  REFUND_STATE: { readonly state: RefundState };
  /** Nothing was ordered: this coupon, asked for by its id, can't be used on it. */
  COUPON_UNUSABLE: { readonly couponId: string; readonly because: CouponTrouble };
  /** The seller sells this good at its price only. */
  BARGAIN_OFF: { readonly skuId: string };
  /** Whoever offers so much may as well pay `now`: what it costs, or (`countered`) what the seller asks already. */
  OFFER_NOT_LOWER: { readonly now: Fen; readonly than: 'shelf' | 'countered' };
  /** The bargain's state does not allow this. */
  OFFER_STATE: { readonly state: OfferState };
  /** The shopper has made as many offers for this good as the seller hears; there is another from `again` on. */
  ROUNDS_SPENT: { readonly rounds: number; readonly again: EpochMs };
  /** A pre-ordered good is ordered by itself: it comes later, and may be paid in two parts. */
  PREORDER_ALONE: { readonly skuId: string };
  /** The request id was used before, for something else. */
  REQUEST_REUSED: { readonly requestId: string };
  /** This line of the order can't be reviewed so. */
  NOT_REVIEWABLE: { readonly because: ReviewTrouble };
  /** What she wrote may not be shown to others. Nothing was kept of it: she still has it before her. */
  TEXT_REFUSED: { readonly because: WordTrouble };
  /** There are as many of these as the shop allows one person; under one post, as for comments. */
  TOO_MANY: { readonly what: 'addresses' | 'baskets' | 'comments' | 'favourites' | 'alerts'; readonly limit: number };
  /** The shop takes no payment here (mode `contact`), or the payment service refused. */
  PAYMENT_UNAVAILABLE: { readonly reason: string };
  /** The phone has no room left to write. Nothing was changed. */
  STORAGE_FULL: { readonly usedBytes: number };
  /** The cloud is there but could not answer now. */
  UNAVAILABLE: { readonly reason: string };
  /** No answer in time. A write may or may not have happened: send it again with the same request id. */
  TIMEOUT: { readonly afterMs: number };
  OFFLINE: Record<never, never>;
  /** A bug on the cloud's side. `trace` finds it in the log. */
  INTERNAL: { readonly trace: string };
}

export type FailureCode = keyof FailureDetails;
export type FailureKind = 'rule' | 'missing' | 'conflict' | 'transient' | 'bug';

/** A failure as a value. `C` narrows it to the codes one verb may give. */
export type Failure<C extends FailureCode = FailureCode> = {
  [K in C]: {
    readonly code: K;
    readonly kind: FailureKind;
    /** Whether the same request may succeed later, so that offering "again" is honest. */
    readonly retryable: boolean;
    readonly detail: FailureDetails[K];
  };
}[C];

/** Codes that any verb may give: the way to the cloud, or the cloud itself. */
export type CommonCode = 'INVALID_INPUT' | 'STORAGE_FULL' | 'UNAVAILABLE' | 'TIMEOUT' | 'OFFLINE' | 'INTERNAL';

const KINDS = {
  INVALID_INPUT: 'rule',
  NOT_FOUND: 'missing',
  OUT_OF_STOCK: 'rule',
  OVER_LIMIT: 'rule',
  PRICE_CHANGED: 'conflict',
  BACK_CHANGED: 'conflict',
  ORDER_STATE: 'conflict',
  NOT_REFUNDABLE: 'rule',
  REFUND_STATE: 'conflict',
  COUPON_UNUSABLE: 'conflict',
  BARGAIN_OFF: 'rule',
  OFFER_NOT_LOWER: 'rule',
  OFFER_STATE: 'conflict',
  ROUNDS_SPENT: 'rule',
  PREORDER_ALONE: 'rule',
  REQUEST_REUSED: 'conflict',
  NOT_REVIEWABLE: 'conflict',
  TEXT_REFUSED: 'rule',
  TOO_MANY: 'rule',
  PAYMENT_UNAVAILABLE: 'rule',
  STORAGE_FULL: 'rule',
  UNAVAILABLE: 'transient',
  TIMEOUT: 'transient',
  OFFLINE: 'transient',
  INTERNAL: 'bug',
} as const satisfies Record<FailureCode, FailureKind>;

export const FAILURE_CODES = Object.keys(KINDS) as readonly FailureCode[]; // keys of a literal, which TypeScript widens

export function failure<C extends FailureCode>(code: C, detail: FailureDetails[C]): Failure<C> {
  const kind = KINDS[code];
  // `C` may be a union, over which TypeScript does not carry code and detail together.
  return { code, kind, retryable: kind === 'transient', detail } as Failure<C>;
}
