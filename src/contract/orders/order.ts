import type { AddressFields } from '../addresses/address';
import type { Deposit, LineItemInput, PriceItem, QuoteLine } from '../cart/quote';
import type { Fen } from '../money';
import type { Refund, RefundState } from '../refunds/refund';
import type { EpochMs } from '../time';
import type { OrderGift } from './order-gift';
import type { SourcedLine } from './sourcing';

/** Order states in sequence. Orders with a deposit start at `awaiting-deposit`, all others at `awaiting-payment`. */
export const ORDER_STATES = [
  'awaiting-payment',
  'awaiting-deposit',
  /** The deposit is paid; the seller is buying the goods. */
  'sourcing',
  /** The goods have reached the seller, who ships them once the balance is paid. */
  'awaiting-balance',
  'paid',
  'shipped',
  'received',
  'completed',
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** The filters of the order list. Every state belongs to exactly one group. */
const ORDER_GROUP_STATES = {
  'to-pay': ['awaiting-payment', 'awaiting-deposit', 'awaiting-balance'],
  'to-send': ['sourcing', 'paid'],
  shipped: ['shipped'],
  received: ['received'],
  completed: ['completed'],
  cancelled: ['cancelled'],
} as const satisfies Readonly<Record<string, readonly OrderState[]>>;

export type OrderGroup = keyof typeof ORDER_GROUP_STATES;

// Object.keys is typed as string[]; the table is a literal with exactly these keys.
export const ORDER_GROUPS = Object.keys(ORDER_GROUP_STATES) as readonly OrderGroup[];

export function isInGroup({ state }: { readonly state: OrderState }, group: OrderGroup): boolean {
  const states: readonly OrderState[] = ORDER_GROUP_STATES[group];
  return states.includes(state);
}

/** `refunded`: the order was paid, and all of it was refunded. */
export type CancelReason = 'shopper' | 'seller' | 'timeout' | 'refunded';

/** One entry of an order's history: it entered this state at this instant. */
export interface OrderEvent {
  readonly state: OrderState;
  readonly at: EpochMs;
  readonly reason?: CancelReason;
  /** The seller's words to the shopper: why she cancelled. */
  readonly message?: string;
}

/** One tracking entry from the carrier. */
export interface TrackingStep {
  readonly at: EpochMs;
  readonly text: string;
}

export interface Shipment {
  readonly carrier: string;
  readonly trackingNumber: string;
  /** The content of the parcel; set if there are several, or if part of the order was refunded before shipping. */
  readonly lines?: readonly LineItemInput[];
  /** When the seller corrected carrier or number. WeChat allows one correction for an order. */
  readonly correctedAt?: EpochMs;
  /** Newest first, as carriers list them. */
  readonly steps: readonly TrackingStep[];
}

/** One charge at the payment service. */
export interface Payment {
  /** Its out_trade_no. */
  readonly number: string;
  readonly amount: Fen;
}

/**
 * A change by the seller that waits until the payment service has closed the number that the shopper may be paying just
 * now. If the shopper was faster, the change is dropped.
 */
export type PendingChange = { readonly by: string; readonly at: EpochMs } & (
  | { readonly kind: 'cancel'; readonly message: string }
  | { readonly kind: 'lower-price'; readonly goods: Fen; readonly freight: Fen }
);

/** A transfer in the chat that the seller has received. */
export interface Transfer {
  readonly received: Fen;
  readonly at: EpochMs;
}

export interface Order {
  readonly id: string;
  /** The order number shown to people, and WeChat Pay's out_trade_no: 20 digits. */
  readonly number: string;
  readonly state: OrderState;
  readonly lines: readonly QuoteLine[];
  readonly breakdown: readonly PriceItem[];
  readonly total: Fen;
  /** Set if the order is paid in two parts: the deposit amount first, the balance once the goods have arrived. */
  readonly deposit?: Deposit;
  /** Set once the seller requested the balance. Unpaid by then, the order is cancelled and the deposit rule applies. */
  readonly balanceBy?: EpochMs;
  /** Sourcing progress of the pre-ordered lines; set from the first payment on. */
  readonly sourcing?: readonly SourcedLine[];
  /**
   * Shipping address; absent for a purchase at the stall and while nobody has claimed a gift. The giver of a gift is never
   * told it, nor the parcels (`domain/gifts/gift`).
   */
  readonly address?: AddressFields;
  /** Set if the order is for a friend, who gives the address. */
  readonly gift?: OrderGift;
  readonly remark: string;
  readonly placedAt: EpochMs;
  /** Unpaid by then, the order is cancelled and its stock released. */
  readonly payBy: EpochMs;
  /** WeChat Pay's transaction id of the latest payment; absent while unpaid and for sandbox payments. */
  readonly transactionId?: string;
  /**
   * Set if the order is paid by transfers in the chat and not through the payment service: what the seller has
   * received so far, one for each payment.
   */
  readonly transfers?: readonly Transfer[];
  /** Friends who were asked to pay and went to the cashier; each has a payment number of their own. */
  readonly otherPayers?: number;
  /** The number of the payment that a friend made in the shopper's place. */
  readonly paidNumber?: string;
  readonly pendingChange?: PendingChange;
  /** Closed payments with the price before the seller lowered it, oldest first. None of them can be paid any more. */
  readonly supersededPayments?: readonly Payment[];
  /** The parcels; set once the order was shipped. */
  readonly shipments?: readonly Shipment[];
  /** Set once the order was received: the last instant at which it may be returned without a reason. */
  readonly returnBy?: EpochMs;
  /** Refund requests, oldest first. */
  readonly refunds?: readonly Refund[];
  readonly events: readonly OrderEvent[];
}

/** An order as shown in lists. */
export interface OrderSummary extends Pick<
  Order,
  'id' | 'number' | 'state' | 'lines' | 'total' | 'placedAt' | 'payBy' | 'deposit' | 'balanceBy' | 'gift'
> {
  /** The state of its latest refund request. */
  readonly refund?: RefundState;
}
