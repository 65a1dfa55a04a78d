import type { Address } from '@/contract/address';
import type { Failure } from '@/contract/failure';
import type { Fen } from '@/contract/money';
import type { Cashier, Order } from '@/contract/order';
import type { Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import type { ShopWindow } from './shop-window';

/** Pieces of a SKU that can still be bought. Written once the SKU first changed; until then the catalogue's figure holds. */
export interface StockRecord {
  readonly id: string;
  readonly left: number;
}

/** Pieces of a good that were paid for. */
export interface SalesRecord {
  /** The good's id. */
  readonly id: string;
  readonly pieces: number;
}

export interface OrderRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly order: Order;
}

/** All addresses of one shopper, in the order they were made. One document, so that "one default" is kept by one write. */
export interface AddressBook {
  /** The shopper's id. */
  readonly id: string;
  readonly addresses: readonly Address[];
}

/**
 * Coupons and credit of one shopper. One document, so that setting aside and giving back is one write: a coupon is used,
 * and credit is spent, exactly while a use of it stands here.
 */
export interface PurseRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Ids of the coupons she took. */
  readonly claimed: readonly string[];
  /** All credit that the seller ever gave her. */
  readonly given: Fen;
  /** What orders hold that are not cancelled. */
  readonly uses: readonly { readonly orderId: string; readonly couponId?: string; readonly credit: Fen }[];
}

/** A write that was done. Seen again, it is answered with what it made instead of being done twice. */
export interface RequestRecord {
  readonly id: string;
  /** What was asked, as text: the same id with another intent is refused. */
  readonly intent: string;
  /** Id of the order or address it made. */
  readonly made: string;
}

export interface Documents {
  readonly stock: StockRecord;
  readonly sales: SalesRecord;
  readonly orders: OrderRecord;
  readonly addresses: AddressBook;
  readonly purses: PurseRecord;
  readonly requests: RequestRecord;
}
export type Collection = keyof Documents;

/** What stops a write: no room, or no service. Nothing of it is there then. */
export type WriteTrouble = Failure<'STORAGE_FULL' | 'UNAVAILABLE'>;

/** Inside a transaction documents are reached by id only: that is all that WeChat's cloud database allows there. */
export interface Transaction {
  readonly get: <C extends Collection>(collection: C, id: string) => Promise<Documents[C] | undefined>;
  readonly put: <C extends Collection>(collection: C, document: Documents[C]) => void;
}

export interface Database {
  readonly get: <C extends Collection>(collection: C, id: string) => Promise<Documents[C] | undefined>;
  /** Every stock document. */
  readonly listStock: () => Promise<readonly StockRecord[]>;
  /** One document for each good that was ever bought. */
  readonly listSales: () => Promise<readonly SalesRecord[]>;
  /** One shopper's orders, in no particular order. */
  readonly listOrders: (shopperId: string) => Promise<readonly OrderRecord[]>;
  /** Orders of all shoppers that `domain/order-due` says are due, those that have waited longest first; at most `most`. */
  readonly listDueOrders: (now: EpochMs, most: number) => Promise<readonly OrderRecord[]>;
  /**
   * Runs `work` as if no other transaction ran beside it. What it put is applied whole when it answers ok, and not at
   * all when it answers with a failure or throws.
   */
  readonly transaction: <T, F>(
    work: (tx: Transaction) => Promise<Result<T, F>>,
  ) => Promise<Result<T, F | WriteTrouble>>;
}

export interface Bill {
  /** The order's number: asked twice, one bill, and it can be paid once. */
  readonly number: string;
  readonly amount: Fen;
  readonly description: string;
  readonly expiresAt: EpochMs;
}

export type PaymentStatus =
  | { readonly state: 'unpaid' }
  | { readonly state: 'paid'; readonly paidAt: EpochMs; readonly transactionId?: string }
  | { readonly state: 'closed' };

/** The payment service: the only one whose word on money is believed. */
export interface Payments {
  readonly prepay: (
    bill: Bill,
  ) => Promise<Result<Cashier, Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>>>;
  /** A number the service has never heard of is unpaid. */
  readonly query: (number: string) => Promise<Result<PaymentStatus, Failure<'UNAVAILABLE'>>>;
  /** After `closed` the number can never be paid; `paid` says that the shopper was quicker. */
  readonly close: (number: string) => Promise<Result<Exclude<PaymentStatus, { state: 'unpaid' }>, WriteTrouble>>;
  /** Whether the shopper told WeChat that she has the parcel: it frees the money then, and shows her its own question. */
  readonly isReceived: (transactionId: string) => Promise<Result<boolean, Failure<'UNAVAILABLE'>>>;
}

/** All that a handler may ask for. */
export interface Ports {
  readonly clock: { readonly now: () => EpochMs };
  readonly ids: {
    /** A new id no one can guess, at most 40 characters. */
    readonly next: () => string;
    readonly digits: (count: number) => string;
  };
  /** Who asks, as the cloud knows it; never what the phone says. */
  readonly caller: { readonly shopperId: string };
  readonly window: ShopWindow;
  readonly db: Database;
  readonly payments: Payments;
}
