import type { SealedGroup } from '@/contract/entry/group';
import type { ShopCode } from '@/contract/entry/shop-code';
import type { Failure } from '@/contract/failure';
import type { WordTrouble } from '@/contract/moderation';
import type { Fen } from '@/contract/money';
import type { Cashier } from '@/contract/payment/cashier';
import type { Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

import type { ShopWindow } from './catalog-snapshot';
import type {
  Collection,
  Documents,
  MarkRecord,
  OfferRecord,
  OrderRecord,
  ReviewRecord,
  SalesRecord,
  StockRecord,
} from './records';

/** What stops a write: no room, or no service. Nothing of it is there then. */
export type WriteTrouble = Failure<'STORAGE_FULL' | 'UNAVAILABLE'>;

/** Inside a transaction documents are reached by id only: that is all that WeChat's cloud database allows there. */
export interface Transaction {
  readonly get: <C extends Collection>(collection: C, id: string) => Promise<Documents[C] | undefined>;
  readonly put: <C extends Collection>(collection: C, document: Documents[C]) => void;
}

/** What can be read by id, inside a transaction or outside of one. */
export type Reader = Pick<Transaction, 'get'>;

export interface Database extends Reader {
  /** Every stock document. */
  readonly listStock: () => Promise<readonly StockRecord[]>;
  /** One document for each good that was ever bought. */
  readonly listSales: () => Promise<readonly SalesRecord[]>;
  /** Every review of a good, in no particular order. */
  readonly listReviews: (goodsId: string) => Promise<readonly ReviewRecord[]>;
  /** Every review one shopper wrote, in no particular order. */
  readonly listOwnReviews: (shopperId: string) => Promise<readonly ReviewRecord[]>;
  /** What one shopper bargained for, a document for each good. */
  readonly listOffers: (shopperId: string) => Promise<readonly OfferRecord[]>;
  /** Documents, of all shoppers, in which an offer waits for the seller and its time is not over. */
  readonly listWaitingOffers: (now: EpochMs) => Promise<readonly OfferRecord[]>;
  /** The document that holds this offer, whosever it is. */
  readonly findOffers: (offerId: string) => Promise<OfferRecord | undefined>;
  /** One shopper's orders, in no particular order. */
  readonly listOrders: (shopperId: string) => Promise<readonly OrderRecord[]>;
  /** The order that a payment of this number is for. */
  readonly findOrder: (paymentNumber: string) => Promise<OrderRecord | undefined>;
  /** Orders of all shoppers that `domain/orders/due-orders` says are due, those that have waited longest first; at most `most`. */
  readonly listDueOrders: (now: EpochMs, most: number) => Promise<readonly OrderRecord[]>;
  /** Shoppers who wait for one of these SKUs and were not told of it yet; at most `most`. */
  readonly listWaiting: (skuIds: readonly string[], most: number) => Promise<readonly MarkRecord[]>;
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

/** Money to go back on one payment. */
export interface RefundOrder {
  /** Number of the payment. */
  readonly number: string;
  /** Asked twice with one number, it goes back once. */
  readonly refundNumber: string;
  readonly amount: Fen;
  /** What the payment came to. */
  readonly total: Fen;
  /** The payment service tells it to who gets the money; the order's number, so that she knows which. */
  readonly reason: string;
}

export type RefundStatus =
  /** Never heard of. */
  { readonly state: 'none' } | { readonly state: 'processing' } | { readonly state: 'refunded'; readonly at: EpochMs };

/** The payment service: the only one whose word on money is believed. */
export interface Payments {
  readonly prepay: (
    bill: Bill,
  ) => Promise<Result<Cashier, Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>>>;
  /** A number the service has never heard of is unpaid. */
  readonly query: (number: string) => Promise<Result<PaymentStatus, Failure<'UNAVAILABLE'>>>;
  /** After `closed` the number can never be paid; `paid` says that the shopper was quicker. */
  readonly close: (number: string) => Promise<Result<Exclude<PaymentStatus, { state: 'unpaid' }>, WriteTrouble>>;
  /** Never more than was paid on a number, over all its refunds: PAYMENT_UNAVAILABLE, as for anything it refuses. */
  readonly refund: (
    order: RefundOrder,
  ) => Promise<Result<RefundStatus, Failure<'PAYMENT_UNAVAILABLE' | 'STORAGE_FULL' | 'UNAVAILABLE'>>>;
  readonly queryRefund: (refundNumber: string) => Promise<Result<RefundStatus, Failure<'UNAVAILABLE'>>>;
  /** Whether the shopper told WeChat that she has the parcel: it frees the money then, and shows her its own question. */
  readonly isReceived: (transactionId: string) => Promise<Result<boolean, Failure<'UNAVAILABLE'>>>;
}

/** What is judged: a line under a post, a review of something bought, or what the seller writes to a shopper. */
export type ModerationScene = 'comment' | 'review' | 'basket';

export type Verdict =
  | { readonly outcome: 'pass' }
  /** A person has to look at it; until then no one but its author reads it. */
  | { readonly outcome: 'review' }
  | { readonly outcome: 'reject'; readonly because: WordTrouble };

/** Judges what shoppers write, before others may read it (with WeChat: `security.msgSecCheck`). */
export interface Moderation {
  /** Never fails: what can't be judged now is for a person, `review`. */
  readonly check: (text: string, scene: ModerationScene) => Promise<Verdict>;
}

/** Opens what WeChat sealed. */
export interface Groups {
  /** The id of the group (opengid); undefined for what was sealed for another shop, or by nobody. */
  readonly open: (sealed: SealedGroup) => Promise<Result<string | undefined, Failure<'UNAVAILABLE'>>>;
}

/** What a shopper allowed the shop to tell her. */
export interface Message {
  readonly kind: 'back-in-stock';
  /** The shopper's id. */
  readonly to: string;
  readonly goodsId: string;
  readonly title: string;
}

/** WeChat's subscribe messages. One that she did not allow, or no longer, is dropped there. */
export interface Messages {
  readonly send: (message: Message) => Promise<Result<void, Failure<'UNAVAILABLE'>>>;
}

/** Draws codes that lead into the shop. */
export interface Codes {
  /** A code that says `scene` (`domain/entry/landing-code`: at most 32 characters of those WeChat takes). */
  readonly codeFor: (scene: string) => Promise<Result<ShopCode, Failure<'UNAVAILABLE'>>>;
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
  /**
   * The seller's own account: with WeChat her openid, set beside the function and in nothing that a phone can read. She
   * asks as any shopper does; it is `caller` that tells.
   */
  readonly sellerId: string;
  readonly window: ShopWindow;
  readonly db: Database;
  readonly payments: Payments;
  readonly groups: Groups;
  readonly codes: Codes;
  readonly moderation: Moderation;
  readonly messages: Messages;
}
