import type { AddressFields } from '../addresses/address';
import type { WantedLine } from '../cart/quote';
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

/** `money`: the goods stay where they are, or never left. `return`: they come back first. */
export const REFUND_KINDS = ['money', 'return'] as const;
export type RefundKind = (typeof REFUND_KINDS)[number];

/** Why a shopper asks. Which of them fit depends on where the goods are: `RefundChoice` tells. */
export const REFUND_REASONS = [
  'unwanted',
  'mistaken',
  'late',
  'not-arrived',
  'damaged',
  'wrong',
  'missing',
  'not-as-said',
] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/** Pieces of one line of an order, and what they cost the shopper. */
export interface RefundLine extends WantedLine {
  /** Their share of the line's payable. */
  readonly amount: Fen;
  /** Their share of the credit that the order was paid with. */
  readonly credit: Fen;
}

/** Why freight comes with a refund or stays away: `RefundQuote.freightWhy`. */
export type FreightBack =
  /** None was paid, or it came back already. */
  | 'none'
  /** Nothing of the order is left, and nothing was sent. */
  | 'unsent'
  /** Nothing of the order is left, and it was not the shopper's doing. */
  | 'fault'
  /** Something of the order is kept, or another request is still open: who gets the last of it back gets the freight. */
  | 'kept'
  /** It went on to the carrier, and the shopper changed her mind. */
  | 'spent';

/** What a refund gives back. */
export interface RefundQuote {
  readonly lines: readonly RefundLine[];
  readonly freight: Fen;
  readonly freightWhy: FreightBack;
  /** In money, freight in it; never more than is left of what was paid. */
  readonly amount: Fen;
  /** To the purse. */
  readonly credit: Fen;
  /** This coupon goes back to the purse with it. */
  readonly couponId?: string;
}

export interface RefundEvent {
  readonly state: RefundState;
  readonly at: EpochMs;
  /** What the seller said with it. */
  readonly words?: string;
  /** Nobody did it: the time for the next step had passed. */
  readonly byTime?: true;
}

/** What goes back on one payment of the order. */
export interface RefundPart {
  /** Number of the payment. */
  readonly payment: string;
  /** WeChat Pay's out_refund_no, the same for every retry. */
  readonly number: string;
  readonly amount: Fen;
}

export interface Refund {
  readonly id: string;
  /** The number people read out. */
  readonly number: string;
  readonly kind: RefundKind;
  readonly state: RefundState;
  /** Empty where `reason` is `order-ended`. */
  readonly lines: readonly RefundLine[];
  /** Money that comes back, `freight` in it. Freight may still join when it starts to move: see `domain/refunds/refund-quote`. */
  readonly amount: Fen;
  readonly freight: Fen;
  readonly credit: Fen;
  /** `order-ended`: nobody asked. Money came, or lay there, for an order that was cancelled, and goes back by itself. */
  readonly reason: RefundReason | 'order-ended';
  readonly words: string;
  readonly pictures: readonly Picture[];
  /** Asked for before anything was sent: the goods never left, and are on the shelf again once it is refunded. */
  readonly isUnsent: boolean;
  /** Where to send the goods, once a return was agreed to. */
  readonly returnTo?: AddressFields;
  /** The last instant at which they may be sent; after it the request is withdrawn by time. */
  readonly sendBy?: EpochMs;
  readonly returnTracking?: { readonly carrier: string; readonly number: string };
  /** Set when money starts to move. */
  readonly parts?: readonly RefundPart[];
  /** Oldest first. */
  readonly events: readonly RefundEvent[];
}

/** Why these goods can't be refunded so. */
export type RefundTrouble =
  /** This kind is not to be had now: nothing to send back yet, or the order's time is over. */
  | { readonly kind: 'not-now' }
  /** The reason does not fit where the goods are. */
  | { readonly kind: 'reason' }
  /** Pieces that are left to ask for: less the ones that other requests hold. */
  | { readonly kind: 'too-many'; readonly skuId: string; readonly left: number }
  /** Can't be sent back without a reason, in the words of the good. */
  | { readonly kind: 'no-return'; readonly skuId: string; readonly because: string }
  /** `until` was the last instant. */
  | { readonly kind: 'too-late'; readonly until: EpochMs }
  /** The order holds as many requests as it may. */
  | { readonly kind: 'too-often'; readonly limit: number };

/** A kind of refund that can be had now, and the reasons that fit it. */
export interface RefundChoice {
  readonly kind: RefundKind;
  readonly reasons: readonly RefundReason[];
  /** The last instant for a reason that is not the seller's fault; absent where there is none. */
  readonly until?: EpochMs;
}

/** A line of the order, as the form of a request needs it. */
export interface RefundableLine {
  readonly skuId: string;
  /** Pieces that no live refund holds. */
  readonly left: number;
  /** Why it can't be sent back without a reason. */
  readonly noReturn?: string;
}

/** Answer to "what if": nothing is written. */
export interface RefundPreview {
  /** Empty when nothing of this order can be refunded now. */
  readonly choices: readonly RefundChoice[];
  /** Every line of the order. */
  readonly lines: readonly RefundableLine[];
  /** For what was asked; absent when nothing was asked or `trouble` stands in its way. */
  readonly quote?: RefundQuote;
  readonly trouble?: RefundTrouble;
}

/** What a shopper wants back and why. */
export interface RefundWish {
  readonly kind: RefundKind;
  readonly reason: RefundReason;
  readonly lines: readonly WantedLine[];
}

export const REFUND_TERMINAL: readonly RefundState[] = ['refunded', 'refused', 'withdrawn'];

/** Someone still has to do something about it. */
export function isOpen({ state }: Pick<Refund, 'state'>): boolean {
  return !REFUND_TERMINAL.includes(state);
}
