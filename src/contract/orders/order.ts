import type { AddressFields } from '../addresses/address';
import type { Deposit, Figure, QuoteLine, WantedLine } from '../cart/quote';
import type { Fen } from '../money';
import type { Refund, RefundState } from '../refunds/refund';
import type { EpochMs } from '../time';
import type { SourcedLine } from './sourcing';

/** In the order in which an order goes through them. One paid in two parts goes by the deposit, any other by the whole. */
export const ORDER_STATES = [
  'awaiting-payment',
  'awaiting-deposit',
  /** Its deposit is paid, and the seller buys it. */
  'sourcing',
  /** It has come to the seller, and is sent once its balance is paid. */
  'awaiting-balance',
  'paid',
  'shipped',
  'received',
  'completed',
  'cancelled',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** The states as a shopper tells them apart when she looks for an order. Every state is in one. */
export const ORDER_GROUPS = {
  'to-pay': ['awaiting-payment', 'awaiting-deposit', 'awaiting-balance'],
  'to-send': ['sourcing', 'paid'],
  shipped: ['shipped'],
  received: ['received'],
  completed: ['completed'],
  cancelled: ['cancelled'],
} as const satisfies Readonly<Record<string, readonly OrderState[]>>;

export type OrderGroup = keyof typeof ORDER_GROUPS;

// Object.keys only knows `string`; the table is a literal of exactly these keys.
export const GROUPS = Object.keys(ORDER_GROUPS) as readonly OrderGroup[];

export function isInGroup({ state }: { readonly state: OrderState }, group: OrderGroup): boolean {
  const states: readonly OrderState[] = ORDER_GROUPS[group];
  return states.includes(state);
}

/** `refunded`: all of it was paid and given back. */
export type CancelReason = 'shopper' | 'seller' | 'timeout' | 'refunded';

/** What happened to an order, oldest first. */
export interface OrderEvent {
  readonly state: OrderState;
  readonly at: EpochMs;
  readonly reason?: CancelReason;
}

/** What the carrier told of a parcel. */
export interface TrackingStep {
  readonly at: EpochMs;
  readonly text: string;
}

export interface Shipment {
  readonly carrier: string;
  readonly trackingNumber: string;
  /** What is in it, where something of the order was refunded before it was sent. */
  readonly lines?: readonly WantedLine[];
  /** Newest first, as carriers tell it. */
  readonly steps: readonly TrackingStep[];
}

export interface Order {
  readonly id: string;
  /** The number people read out, and WeChat Pay's out_trade_no: 20 digits. */
  readonly number: string;
  readonly state: OrderState;
  readonly lines: readonly QuoteLine[];
  readonly figures: readonly Figure[];
  readonly total: Fen;
  /** Set when it is paid in two parts: `deposit.now` first, `deposit.balance` once it has come. */
  readonly deposit?: Deposit;
  /** Set once the seller called for the balance: unpaid by then, the order is cancelled by the deposit's rule. */
  readonly balanceBy?: EpochMs;
  /** How far the seller is with each line, where she buys it after it was ordered; from the first payment on. */
  readonly sourcing?: readonly SourcedLine[];
  /** Where it is sent; absent for what was handed over at the stall. */
  readonly address?: AddressFields;
  readonly remark: string;
  readonly placedAt: EpochMs;
  /** Unpaid by then, it is cancelled and its stock given back. */
  readonly payBy: EpochMs;
  /** WeChat Pay's own number of the latest payment; absent while unpaid, and where the money was the sandbox's. */
  readonly transactionId?: string;
  /** Set once it was sent. */
  readonly shipment?: Shipment;
  /** Set once it was received: the last instant at which it may be sent back without a reason. */
  readonly returnBy?: EpochMs;
  /** Requests for money back, oldest first. */
  readonly refunds?: readonly Refund[];
  readonly events: readonly OrderEvent[];
}

/** An order as a list shows it. */
export interface OrderSummary
  extends Pick<Order, 'id' | 'number' | 'state' | 'lines' | 'total' | 'placedAt' | 'payBy' | 'deposit' | 'balanceBy'> {
  /** Where its latest request for money back stands. */
  readonly refund?: RefundState;
}
