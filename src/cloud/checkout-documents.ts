import type { PreparedOrder } from '@/contract/checkout/prepared-order';
import type { DocumentChange } from '@/contract/edited-document';
import type { EpochMs } from '@/contract/time';

/** An order number that is taken. All payment numbers of an order begin with it, so that none is of two orders. */
export interface OrderNumberRecord {
  /** The order number. */
  readonly id: string;
  readonly orderId: string;
}

/** An order that a friend can pay. */
export interface PayForMeRecord {
  /** Can't be guessed: anyone who knows it can pay. */
  readonly id: string;
  readonly orderId: string;
}

/** An order prepared by the seller. Its id can't be guessed: anyone who knows it can open it. It names no shopper. */
export interface PreparedOrderRecord extends PreparedOrder {
  readonly createdAt: EpochMs;
}

/** All prepared orders that can still be opened, newest first. One document: each write removes the expired ones. */
export interface PreparedOrdersRecord {
  readonly id: 'prepared-orders';
  readonly preparedOrders: readonly PreparedOrderRecord[];
  /** What the seller changed of it, oldest first. */
  readonly history?: readonly DocumentChange[];
}

/** What is kept of how orders come to be, besides the orders. */
export interface CheckoutDocuments {
  readonly orderNumbers: OrderNumberRecord;
  readonly payForMeLinks: PayForMeRecord;
  readonly preparedOrders: PreparedOrdersRecord;
}
