import type { EpochMs } from '../time';

/** What a shopper is told of. */
export const MESSAGE_KINDS = [
  'payment-confirmed',
  'sent',
  'balance-due',
  'refund-answered',
  'offer-answered',
  'back-in-stock',
  'gift-claimed',
  'gift-unclaimed',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Where a message leads. */
export type MessageTarget =
  | { readonly to: 'order'; readonly orderId: string }
  | { readonly to: 'refund'; readonly orderId: string; readonly refundId: string }
  | { readonly to: 'gift'; readonly giftId: string }
  | { readonly to: 'offers' }
  | { readonly to: 'goods'; readonly goodsId: string };

/** Something that happened to a shopper's order, refund, offer or stock alert. */
export interface Message {
  /** The same for the same event, however often it is read or sent. */
  readonly id: string;
  readonly kind: MessageKind;
  readonly at: EpochMs;
  /** The goods, or the first of them. */
  readonly title: string;
  readonly target: MessageTarget;
}
