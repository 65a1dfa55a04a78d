import type { TextViolation } from './moderation';
import type { EraseProblem } from './me/known';
import type { Fen } from './money';
import type { OfferState } from './offers/offer';
import type { OrderState } from './orders/order';
import type { CouponProblem } from './promotions/coupon';
import type { RefundProblem, RefundState } from './refunds/refund';
import type { ReviewProblem } from './reviews/review';
import type { EpochMs } from './time';

/** Details of each failure, by code. Once shipped, a code is never removed or given another meaning. */
export interface FailureDetails {
  /** The input does not match the verb's schema. `path` is dotted: `lines.0.quantity`. */
  INVALID_INPUT: { readonly path: string; readonly rule: string };
  /** It does not exist or belongs to someone else; the caller must not be able to tell which. */
  NOT_FOUND: {
    readonly what:
      | 'prepared-order'
      | 'desk'
      | 'pay-for-me'
      | 'gift'
      | 'goods'
      | 'sku'
      | 'post'
      | 'comment'
      | 'order'
      | 'refund'
      | 'address'
      | 'coupon'
      | 'offer'
      | 'review'
      | 'promotion'
      | 'customer';
  };
  OUT_OF_STOCK: { readonly skuId: string; readonly requested: number; readonly left: number };
  /** More pieces than allowed in one order. */
  OVER_LIMIT: { readonly skuId: string; readonly limit: number };
  /** The total shown to the shopper is no longer right. Nothing was ordered. */
  PRICE_CHANGED: { readonly shown: Fen; readonly now: Fen };
  /**
   * The refund of the deposit shown to the shopper is no longer right: the goods were bought meanwhile. Nothing was
   * cancelled.
   */
  REFUND_CHANGED: { readonly shown: Fen; readonly now: Fen };
  /** The transfer that the seller received is not what is due. Nothing was confirmed. */
  AMOUNT_DIFFERS: { readonly due: Fen; readonly received: Fen };
  /** Not allowed in the order's state. */
  ORDER_STATE: { readonly state: OrderState };
  /**
   * This can't be given, or not be claimed. `preorder`: pre-ordered goods. `own`: by who paid it. `claimed`: a friend has
   * it already. `ended`: its time is over, or the money went back. `far`: the freight to there costs more than was paid.
   * `kind`: that kind can't be chosen.
   */
  GIFT_REFUSED: { readonly problem: 'preorder' | 'own' | 'claimed' | 'ended' | 'far' | 'kind' };
  /** These goods can't be refunded as requested. */
  NOT_REFUNDABLE: { readonly problem: RefundProblem };
  /** Not allowed in the refund's state. */
  REFUND_STATE: { readonly state: RefundState };
  /** The selected coupon can't be used. Nothing was ordered. */
  COUPON_UNUSABLE: { readonly couponId: string; readonly problem: CouponProblem };
  /** The goods are not open to offers. */
  BARGAINING_DISABLED: { readonly skuId: string };
  /** The offer is not below `now`: the current price or (`countered`) the seller's counter-offer. */
  OFFER_NOT_LOWER: { readonly now: Fen; readonly than: 'list-price' | 'countered' };
  /** Not allowed in the offer's state. */
  OFFER_STATE: { readonly state: OfferState };
  /** The shopper has used all offers for these goods; the next is allowed from `retryAt` on. */
  OFFER_LIMIT_REACHED: { readonly limit: number; readonly retryAt: EpochMs };
  /** Pre-ordered goods need an order of their own: they arrive later and may be paid in two parts. */
  PREORDER_NOT_COMBINABLE: { readonly skuId: string };
  /** The request id was used before with another input. */
  REQUEST_REUSED: { readonly requestId: string };
  /** Someone saved it meanwhile: `edited` is the version that was sent, `current` the one to read and edit again. */
  CONFLICT: { readonly edited: number; readonly current: number };
  /** This order line can't be reviewed. */
  NOT_REVIEWABLE: { readonly problem: ReviewProblem };
  /** The shopper can't be forgotten now. Nothing was removed. */
  NOT_ERASABLE: { readonly problem: EraseProblem };
  /** The text may not be published. Nothing was saved; the page still has the text. */
  TEXT_REFUSED: { readonly violation: TextViolation };
  /** The limit per shopper is reached; for comments, per post. */
  TOO_MANY: {
    readonly what:
      | 'addresses'
      | 'unpaidOrders'
      | 'preparedOrders'
      | 'comments'
      | 'favourites'
      | 'alerts'
      | 'corrections'
      | 'refunds'
      | 'goods'
      | 'promotions'
      | 'coupons'
      | 'gifts';
    readonly limit: number;
  };
  /** The shop takes no payments (mode `contact`), or the payment service refused. */
  PAYMENT_UNAVAILABLE: { readonly reason: string };
  /** The phone's storage is full. Nothing was changed. */
  STORAGE_FULL: { readonly usedBytes: number };
  /** The cloud or a service it needs can't answer now. */
  UNAVAILABLE: { readonly reason: string };
  /** No answer in time. A write may or may not have happened: repeat it with the same request id. */
  TIMEOUT: { readonly afterMs: number };
  OFFLINE: Record<never, never>;
  /** More writes in a minute than anyone's thumb makes. Nothing was changed; from `retryAt` on the next is taken. */
  RATE_LIMITED: { readonly retryAt: EpochMs };
  /** A bug in the cloud. `trace` identifies it in the log. */
  INTERNAL: { readonly trace: string };
}

export type FailureCode = keyof FailureDetails;
export type FailureKind = 'rule' | 'missing' | 'conflict' | 'transient' | 'bug';

/** A failure as a value. `C` is the codes that one verb may return. */
export type Failure<C extends FailureCode = FailureCode> = {
  [K in C]: {
    readonly code: K;
    readonly kind: FailureKind;
    /** Whether the same request may succeed later, so that the page should offer to retry. */
    readonly retryable: boolean;
    readonly detail: FailureDetails[K];
  };
}[C];

/** Codes that any verb may return: failures of the transport or of the cloud itself. */
export type CommonCode =
  'INVALID_INPUT' | 'STORAGE_FULL' | 'UNAVAILABLE' | 'TIMEOUT' | 'OFFLINE' | 'RATE_LIMITED' | 'INTERNAL';

const KINDS = {
  INVALID_INPUT: 'rule',
  NOT_FOUND: 'missing',
  OUT_OF_STOCK: 'rule',
  OVER_LIMIT: 'rule',
  PRICE_CHANGED: 'conflict',
  REFUND_CHANGED: 'conflict',
  AMOUNT_DIFFERS: 'conflict',
  ORDER_STATE: 'conflict',
  GIFT_REFUSED: 'conflict',
  NOT_REFUNDABLE: 'rule',
  REFUND_STATE: 'conflict',
  COUPON_UNUSABLE: 'conflict',
  BARGAINING_DISABLED: 'rule',
  OFFER_NOT_LOWER: 'rule',
  OFFER_STATE: 'conflict',
  OFFER_LIMIT_REACHED: 'rule',
  PREORDER_NOT_COMBINABLE: 'rule',
  REQUEST_REUSED: 'conflict',
  CONFLICT: 'conflict',
  NOT_REVIEWABLE: 'conflict',
  NOT_ERASABLE: 'conflict',
  TEXT_REFUSED: 'rule',
  TOO_MANY: 'rule',
  PAYMENT_UNAVAILABLE: 'rule',
  STORAGE_FULL: 'rule',
  UNAVAILABLE: 'transient',
  TIMEOUT: 'transient',
  OFFLINE: 'transient',
  RATE_LIMITED: 'transient',
  INTERNAL: 'bug',
} as const satisfies Record<FailureCode, FailureKind>;

export const FAILURE_CODES = Object.keys(KINDS) as readonly FailureCode[]; // Object.keys returns string[]

export function failure<C extends FailureCode>(code: C, detail: FailureDetails[C]): Failure<C> {
  const kind = KINDS[code];
  // For a union `C` TypeScript can't relate code and detail.
  return { code, kind, retryable: kind === 'transient', detail } as Failure<C>;
}
