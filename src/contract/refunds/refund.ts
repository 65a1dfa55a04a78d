import type { AddressFields } from '../addresses/address';
import type { LineItemInput } from '../cart/quote';
import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

export const REFUND_STATES = [
  'requested',
  'agreed',
  'returning',
  'refunding',
  'refunded',
  'refused',
  'withdrawn',
] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** `money`: refund without a return. `return`: the goods are sent back first. */
export const REFUND_KINDS = ['money', 'return'] as const;
export type RefundKind = (typeof REFUND_KINDS)[number];

/** Reasons for a refund. Which are available depends on where the goods are: see `RefundChoice`. */
export const REFUND_REASONS = [
  'unwanted',
  'mistaken',
  'late',
  'not-arrived',
  'damaged',
  'wrong',
  'missing',
  'not-as-described',
] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/**
 * Reasons that no shopper gives. `order-cancelled`: automatic refund of money paid for an order that was cancelled;
 * `price-lowered`: automatic refund of a payment that arrived although it was closed for a lower one; `paid-twice`: shopper and friend both paid; `by-seller`: the
 * seller returns money on her own; `gift-unclaimed`, `gift-taken-back`: nobody gave an address in time, or the giver wanted it back.
 */
export type OwnRefundReason =
  'order-cancelled' | 'price-lowered' | 'paid-twice' | 'by-seller' | 'gift-unclaimed' | 'gift-taken-back';

/**
 * Refunded pieces of one order line and their share of its price. `quantity` is 0 if the seller agreed to give back some
 * money only: the goods stay with the shopper, and what is left of their price can still be refunded.
 */
export interface RefundLine extends LineItemInput {
  /** Share of the line's payable amount. */
  readonly amount: Fen;
  /** Share of the store credit that the order was paid with. */
  readonly credit: Fen;
  /** What the seller keeps of the share although the pieces go back, agreed in part. */
  readonly withheld?: Fen;
}

/** Why freight is or is not part of a refund: `RefundQuote.freightReason`. */
export type FreightRefundReason =
  /** No freight was paid, or it was refunded before. */
  | 'none'
  /** Refunded: nothing of the order remains and nothing was shipped. */
  | 'unshipped'
  /** Refunded: nothing of the order remains and the reason is the seller's fault. */
  | 'seller-fault'
  /** Not refunded: items remain or another request is open. Freight goes with the refund of the last items. */
  | 'items-remaining'
  /** Not refunded yet: `freightLater`, with whichever of the open requests is paid last, once all of them are. */
  | 'others-open'
  /** Not refunded: the carrier was paid and the shopper changed their mind. */
  | 'used';

/** What a refund would return to the shopper. */
export interface RefundQuote {
  readonly lines: readonly RefundLine[];
  readonly freight: Fen;
  readonly freightReason: FreightRefundReason;
  /** Freight that goes back too when the other open requests are refunded; set with `others-open`. */
  readonly freightLater?: Fen;
  /** Money including freight; never more than the rest of what was paid. */
  readonly amount: Fen;
  /** Store credit returned to the wallet. */
  readonly credit: Fen;
  /** Coupon returned to the wallet with this refund. */
  readonly couponId?: string;
}

/** A step of a refund. Its state tells who did it: the shopper requests, sends and withdraws, the seller does the rest. */
export interface RefundEvent {
  readonly state: RefundState;
  readonly at: EpochMs;
  /** The seller's message with this step; a refusal has her reason. */
  readonly message?: string;
  /** The money that the seller agreed to, if it is only a part of what was requested. */
  readonly amount?: Fen;
  /** Done by a timeout, not by a person. */
  readonly automatic?: true;
}

/** The part of a refund that goes back on one payment of the order. */
export interface RefundPart {
  /** Number of the original payment. */
  readonly paymentNumber: string;
  /** WeChat Pay's out_refund_no, the same for every retry. */
  readonly number: string;
  readonly amount: Fen;
}

export interface Refund {
  readonly id: string;
  /** Number shown to people. */
  readonly number: string;
  readonly kind: RefundKind;
  readonly state: RefundState;
  /** Empty if only money goes back: an automatic refund, or a sum that the seller returns while the goods stay. */
  readonly lines: readonly RefundLine[];
  /** What was requested, if the seller agreed to a part of it only. */
  readonly asked?: { readonly lines: readonly RefundLine[]; readonly amount: Fen };
  /**
   * Refunded money including `freight`. Freight can still be added when the transfer starts: see
   * `domain/refunds/refund-quote`.
   */
  readonly amount: Fen;
  readonly freight: Fen;
  readonly credit: Fen;
  readonly reason: RefundReason | OwnRefundReason;
  readonly description: string;
  readonly pictures: readonly Picture[];
  /** Requested before shipment: the goods go back into stock once it is refunded. */
  readonly isUnshipped: boolean;
  /** Where to send the goods; set when the seller agrees to a return. */
  readonly returnAddress?: AddressFields;
  /** Last instant to ship the return; after it the request is withdrawn automatically. */
  readonly shipReturnBy?: EpochMs;
  readonly returnTracking?: { readonly carrier: string; readonly number: string };
  /** Set when the money transfer starts. */
  readonly parts?: readonly RefundPart[];
  /** Oldest first. */
  readonly events: readonly RefundEvent[];
}

/** Why a refund request is not possible. */
export type RefundProblem =
  /** This kind is not available in the order's state: nothing to send back yet, or the period is over. */
  | { readonly kind: 'not-now' }
  /** The reason does not match where the goods are. */
  | { readonly kind: 'reason' }
  /** `remaining`: pieces not held by other requests. */
  | { readonly kind: 'too-many'; readonly skuId: string; readonly remaining: number }
  /** Excluded from no-reason returns; `reason` is the text of the goods item. */
  | { readonly kind: 'no-return'; readonly skuId: string; readonly reason: string }
  /** The deadline `until` has passed. */
  | { readonly kind: 'too-late'; readonly until: EpochMs }
  /** The order has `limit` requests, the maximum. */
  | { readonly kind: 'too-often'; readonly limit: number };

/** A kind of refund available now, with its reasons. */
export interface RefundChoice {
  readonly kind: RefundKind;
  readonly reasons: readonly RefundReason[];
  /** Last instant for reasons that are not the seller's fault; absent if there is none. */
  readonly until?: EpochMs;
}

/** An order line in the refund form. */
export interface RefundableLine {
  readonly skuId: string;
  /** Pieces not held by an active refund. */
  readonly remaining: number;
  /** Why no-reason returns are excluded. */
  readonly noReturnReason?: string;
}

/** Result of `refund.preview`; nothing is written. */
export interface RefundPreview {
  /** Who has the goods: the parcel may have left while the form is open. */
  readonly goodsAt: 'seller' | 'carrier' | 'shopper';
  /** Empty if nothing of the order can be refunded now. */
  readonly choices: readonly RefundChoice[];
  /** Every line of the order. */
  readonly lines: readonly RefundableLine[];
  /** For the given request; absent without a request or with a `problem`. */
  readonly quote?: RefundQuote;
  readonly problem?: RefundProblem;
}

/** What a shopper wants refunded and why. */
export interface RefundRequestInput {
  readonly kind: RefundKind;
  readonly reason: RefundReason;
  readonly lines: readonly LineItemInput[];
}

export const TERMINAL_REFUND_STATES: readonly RefundState[] = ['refunded', 'refused', 'withdrawn'];

/** Whether the refund is not in a terminal state. */
export function isRefundOpen({ state }: Pick<Refund, 'state'>): boolean {
  return !TERMINAL_REFUND_STATES.includes(state);
}
