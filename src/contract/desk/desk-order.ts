import type { AddressFields } from '../addresses/address';
import type { LineItemInput } from '../cart/quote';
import type { Source } from '../entry/landing';
import type { Fen } from '../money';
import type { Order, OrderSummary, Payment } from '../orders/order';
import type { EpochMs } from '../time';

/** What an order can ask of the seller. One order can ask for several things. */
export const DESK_TASKS = ['confirm-payment', 'to-ship', 'to-answer', 'to-receive-back', 'to-transfer-back'] as const;
export type DeskTask = (typeof DESK_TASKS)[number];

/** One thing that the seller did with an order. `by` is her account. */
export type DeskAct = { readonly by: string; readonly at: EpochMs } & (
  | { readonly kind: 'noted' }
  | { readonly kind: 'shipped'; readonly parcels: readonly Parcel[] }
  | { readonly kind: 'corrected-parcel'; readonly trackingNumber: string; readonly correct: Parcel }
  | { readonly kind: 'lowered-price'; readonly goods: Fen; readonly freight: Fen }
  | { readonly kind: 'cancelled'; readonly text: string }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'received-transfer'; readonly amount: Fen }
  | { readonly kind: 'returned-transfer'; readonly amount: Fen }
  | { readonly kind: 'refunded'; readonly amount: Fen; readonly text: string }
);

/** A parcel that the seller hands to a carrier. */
export interface Parcel {
  /** The carrier's name, as the shopper reads it. */
  readonly carrier: string;
  readonly trackingNumber: string;
}

/** A parcel of an order. Of several parcels each tells what is in it. */
export interface FilledParcel extends Parcel {
  readonly lines?: readonly LineItemInput[];
}

/** An order in the seller's lists. */
export interface DeskOrderSummary extends OrderSummary {
  /** Absent for a purchase at the stall. */
  readonly address?: AddressFields;
  /** The shopper's words. */
  readonly remark: string;
  readonly note: string;
  readonly tasks: readonly DeskTask[];
  /** The pieces that go into the parcel: those that were not refunded. */
  readonly toPack: readonly LineItemInput[];
}

/** A payment of the order. */
export interface DeskPayment extends Payment {
  readonly isPaid: boolean;
}

/** Everything that the seller knows about an order. */
export interface DeskOrder {
  readonly order: Order;
  /** The shopper's account: the key to what else they bought. */
  readonly customerId: string;
  /** Where the shopper came from; absent for a direct visit. */
  readonly source?: Source;
  /** The seller's private note; no shopper sees it. */
  readonly note: string;
  readonly tasks: readonly DeskTask[];
  readonly payments: readonly DeskPayment[];
  /** What can still be refunded, fen. */
  readonly refundable: Fen;
  /** What the seller did with the order, oldest first. */
  readonly acts: readonly DeskAct[];
}
