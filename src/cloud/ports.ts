import type { Parcel } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import type { Fen } from '@/contract/money';
import type { PaymentParams } from '@/contract/payment/payment-params';
import type { Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { ShippingReportState } from '@/domain/orders/shipping-duty';
import type { Position } from '@/domain/paging';

import type { CatalogSnapshot } from './catalog-snapshot';
import type { IndexedDocument, IndexName } from './indexes';
import type { Collection, Documents } from './records';
import type { Codes, Groups, Messages, Moderation } from './wechat-ports';

/**
 * Why a write failed. STORAGE_FULL: nothing was written. UNAVAILABLE: nothing, or on a server all of it, if the connection
 * broke while it was committed. Sent again, it is done once either way.
 */
export type WriteFailure = Failure<'STORAGE_FULL' | 'UNAVAILABLE'>;

/** Documents are read and written by id only: WeChat's cloud database allows nothing else in a transaction. */
export interface Transaction {
  readonly get: <C extends Collection>(collection: C, id: string) => Promise<Documents[C] | undefined>;
  readonly put: <C extends Collection>(collection: C, document: Documents[C]) => void;
  /** Nothing happens if there is no such document. */
  readonly remove: (collection: Collection, id: string) => void;
}

/** Reads documents by id, inside or outside a transaction. */
export type Reader = Pick<Transaction, 'get'>;

/** A part of an index: the entries under one key, one end first. */
export interface IndexQuery {
  readonly key: string;
  /** At most so many are read. */
  readonly limit: number;
  /** Which come first; by default the newest. */
  readonly order?: 'newest' | 'oldest';
  /** Only what comes after this entry; it need not exist any more. */
  readonly after?: Position | undefined;
  /** Only entries with at least this `at`. */
  readonly from?: number;
  /** Only entries with at most this `at`. */
  readonly to?: number;
}

/** A document and the entry by which an index found it. A document with several entries is found several times. */
export interface Listed<D> {
  readonly document: D;
  readonly position: Position;
}

/**
 * No method reads a whole collection: documents are read by id, or through an index of `indexes.ts` with a limit, and
 * cost what they answer.
 */
export interface Database extends Reader {
  /** The documents with these ids that exist, in no particular order. */
  readonly getMany: <C extends Collection>(collection: C, ids: readonly string[]) => Promise<readonly Documents[C][]>;
  readonly list: <I extends IndexName>(index: I, query: IndexQuery) => Promise<readonly Listed<IndexedDocument<I>>[]>;
  /** How many entries the query finds, at most its limit. Reads no document. */
  readonly count: (index: IndexName, query: IndexQuery) => Promise<number>;
  /** The keys of an index that have entries, ascending, after `after`. */
  readonly listKeys: (
    index: IndexName,
    query: { readonly limit: number; readonly after?: string | undefined },
  ) => Promise<readonly string[]>;
  /**
   * Runs `work` isolated from other transactions. Its writes are applied together when it returns ok, and not at all
   * when it returns a failure or throws.
   */
  readonly transaction: <T, F>(
    work: (tx: Transaction) => Promise<Result<T, F>>,
  ) => Promise<Result<T, F | WriteFailure>>;
}

/** A payment to prepare. Prepared again under one number, everything of it has to be the same, or it is refused. */
export interface PrepayRequest {
  /** The payment's number. Prepared twice, it is one payment and can be paid once. */
  readonly number: string;
  readonly amount: Fen;
  /** Who pays: with WeChat the openid. */
  readonly payer: string;
  readonly description: string;
  readonly expiresAt: EpochMs;
}

export type PaymentStatus =
  | { readonly state: 'unpaid' }
  /** `amount`: what was really paid. Only the due amount pays an order. */
  | { readonly state: 'paid'; readonly amount: Fen; readonly paidAt: EpochMs; readonly transactionId?: string }
  | { readonly state: 'closed' };

/** A refund of one payment. */
export interface PaymentRefundRequest {
  readonly paymentNumber: string;
  /** By which the service finds the payment more surely than by its number; absent if it gave none. */
  readonly transactionId?: string;
  /** Requested twice with the same number, the money is refunded once. */
  readonly refundNumber: string;
  readonly amount: Fen;
  /** Amount of the whole payment. */
  readonly total: Fen;
  /** The payment service shows it to the payer. It is the order's number, so that they recognise the order. */
  readonly reason: string;
}

export type RefundStatus =
  /** Unknown refund number. */
  { readonly state: 'none' } | { readonly state: 'processing' } | { readonly state: 'refunded'; readonly at: EpochMs };

/** The payment service: the only trusted source on whether money was paid or refunded. */
export interface Payments {
  readonly prepay: (
    request: PrepayRequest,
  ) => Promise<Result<PaymentParams, Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>>>;
  /** An unknown number is `unpaid`. */
  readonly query: (number: string) => Promise<Result<PaymentStatus, Failure<'UNAVAILABLE'>>>;
  /** After `closed` the number can never be paid. `paid`: the shopper paid before it could be closed. */
  readonly close: (number: string) => Promise<Result<Exclude<PaymentStatus, { state: 'unpaid' }>, WriteFailure>>;
  /**
   * PAYMENT_UNAVAILABLE when the service refuses: all refunds of a payment exceed its amount, the shop's balance is too
   * low, or it wants fewer calls (WeChat: FREQUENCY_LIMITED). The refund is asked for again later.
   */
  readonly refund: (
    request: PaymentRefundRequest,
  ) => Promise<Result<RefundStatus, Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>>>;
  readonly queryRefund: (refundNumber: string) => Promise<Result<RefundStatus, Failure<'UNAVAILABLE'>>>;
  /**
   * Whether the shopper confirmed receipt in WeChat's own dialog, after which WeChat releases the money to the seller.
   */
  readonly isReceiptConfirmed: (transactionId: string) => Promise<Result<boolean, Failure<'UNAVAILABLE'>>>;
}

/** How the goods of one payment went to the shopper. */
export interface ShippingReport {
  readonly paymentNumber: string;
  /** Who paid. */
  readonly payer: string;
  /** None if the goods were handed over at the stall. */
  readonly parcels: readonly Parcel[];
  /** What was bought; WeChat shows the first 120 characters. */
  readonly description: string;
}

/**
 * WeChat's shipping management (发货信息管理, `/wxa/sec/order`): it holds the money of a payment until it is told how the
 * goods were sent. UNAVAILABLE also when it refuses what it is told.
 */
export interface Shipping {
  /** Once for each payment. */
  readonly report: (report: ShippingReport) => Promise<Result<void, WriteFailure>>;
  /** Replaces what was reported, once for each payment. */
  readonly correct: (report: ShippingReport) => Promise<Result<void, WriteFailure>>;
  readonly state: (paymentNumber: string) => Promise<Result<ShippingReportState | 'none', Failure<'UNAVAILABLE'>>>;
}

/** Everything that a handler can use of the outside. */
export interface Ports {
  readonly clock: { readonly now: () => EpochMs };
  readonly ids: {
    /** A new id that can't be guessed, at most 40 characters. */
    readonly next: () => string;
    /** That many random decimal digits. */
    readonly digits: (count: number) => string;
  };
  /** Who sent the request, as the cloud knows it; never taken from the request. */
  readonly caller: { readonly shopperId: string };
  /**
   * The seller's account: with WeChat the openid, configured with the cloud function and never sent to a phone. The
   * seller sends requests like any shopper; a request is the seller's when `caller` has this id.
   */
  readonly sellerId: string;
  /** The caller is shopper and seller at once, to try both sides of the shop. */
  readonly isDemo?: true;
  /** The catalog when the request arrived. */
  readonly catalog: CatalogSnapshot;
  /** The catalog now. A transaction that finds `catalog` outdated runs again with it. */
  readonly currentCatalog: () => Promise<CatalogSnapshot>;
  /**
   * The folder of the cloud's storage to which phones upload pictures, such as `cloud://shop-1a2b.7368/pictures/`; a
   * picture in any other is refused. Without it pictures stay on the phone, and all are.
   */
  readonly uploads?: string;
  readonly db: Database;
  readonly payments: Payments;
  readonly shipping: Shipping;
  readonly groups: Groups;
  readonly codes: Codes;
  readonly moderation: Moderation;
  readonly messages: Messages;
}

/** What a handler needs to read for its caller. */
export type ReadPorts = Pick<Ports, 'clock' | 'ids' | 'caller' | 'catalog' | 'db' | 'uploads'>;
