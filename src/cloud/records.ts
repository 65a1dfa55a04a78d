import type { DeskAct } from '@/contract/desk/desk-order';
import type { DocumentChange } from '@/contract/edited-document';
import type { Source } from '@/contract/entry/landing';
import type { Offer } from '@/contract/offers/offer';
import type { Order } from '@/contract/orders/order';
import type { Review } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import type { PostActivityRecord, ReactionRecord, ShopperCommentRecord } from '@/domain/feed/post-activity';
import type { ShippingReportState } from '@/domain/orders/shipping-duty';
import type { ReviewCounts } from '@/domain/reviews/reviews';

import type { CheckoutDocuments } from './checkout-documents';
import type { OverviewDocuments } from './overview-documents';
import type { ShopDocuments } from './shop-documents';
import type {
  AddressBook,
  CartRecord,
  OutboxRecord,
  ReadMarkRecord,
  VisitorRecord,
  WalletRecord,
  WalletUseRecord,
  WishlistRecord,
} from './shopper-records';

/** The stock of a SKU. What is left and what orders hold is together what was supplied. */
export interface StockRecord {
  /** The SKU's id. */
  readonly id: string;
  /** Pieces still for sale. */
  readonly left: number;
  /** Pieces that the seller has put on sale since the SKU exists, less those taken back. */
  readonly supplied: number;
  /** Its goods have no such SKU any more. */
  readonly retired?: true;
}

/** Paid pieces of a goods item. */
export interface SalesRecord {
  /** The goods id. */
  readonly id: string;
  readonly pieces: number;
}

export interface OrderRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly order: Order;
  /** Where the shopper came from. Only for the seller; never sent to the shopper. */
  readonly source?: Source;
  readonly note?: string;
  readonly acts?: readonly DeskAct[];
  /** Who answered its refunds and bought what was ordered ahead, oldest first; what it was, the order says. */
  readonly history?: readonly DocumentChange[];
  /** The friends who went to the cashier, in the order of their payment numbers. */
  readonly otherPayers?: readonly string[];
  /** When the payment service was last asked about the order without an answer that ends the waiting. */
  readonly askedAt?: EpochMs;
  /** What WeChat was told of how it was sent; `askedAt`: when it last could not be told. */
  readonly shippingReport?: { readonly state?: ShippingReportState; readonly askedAt?: EpochMs };
  /** The id by which a friend can pay the order, once requested. */
  readonly payForMeId?: string;
  /** The friend who claimed it; set for a gift with an address. */
  readonly claimedBy?: string;
  /** SKUs of its lines that were reviewed. Written with the review, so that the order alone says what is left. */
  readonly reviewedSkuIds?: readonly string[];
}

/**
 * The offers of one shopper for one goods item, oldest first. One document, so that the write that uses it also decides
 * how many offers are left and which price is locked.
 */
export interface OfferRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly goodsId: string;
  readonly offers: readonly Offer[];
}

/** A completed write. When the same request arrives again, the stored result is returned and nothing is written. */
export interface CompletedRequest {
  /** The request's id. */
  readonly id: string;
  /** A fingerprint of verb and input: the same request id with another intent is rejected. */
  readonly intent: string;
  /** Id of the record that the write created, such as an order or an address. */
  readonly resultId: string;
  readonly at: EpochMs;
}

/** The latest writes of one shopper. One document, so that the write that adds an entry also removes old ones. */
export interface RequestRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Oldest first. */
  readonly completed: readonly CompletedRequest[];
}

/** The review of one order line. Its id is built from order and SKU, so that concurrent writes can't create two. */
export interface ReviewRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly orderId: string;
  readonly skuId: string;
  readonly review: Review;
  /** What the seller changed of it, oldest first. */
  readonly history?: readonly DocumentChange[];
}

/** How many reviews of a goods item everyone can see. Written with each review, so that nobody has to count them. */
export interface ReviewCountsRecord extends ReviewCounts {
  /** The goods id. */
  readonly id: string;
}

/** The collections of the database. */
export interface Documents extends CheckoutDocuments, OverviewDocuments, ShopDocuments {
  readonly stock: StockRecord;
  readonly sales: SalesRecord;
  readonly orders: OrderRecord;
  readonly addresses: AddressBook;
  readonly wallets: WalletRecord;
  readonly walletUses: WalletUseRecord;
  readonly carts: CartRecord;
  readonly readMarks: ReadMarkRecord;
  readonly outbox: OutboxRecord;
  readonly wishlists: WishlistRecord;
  readonly offers: OfferRecord;
  readonly requests: RequestRecord;
  readonly postActivity: PostActivityRecord;
  readonly comments: ShopperCommentRecord;
  readonly reactions: ReactionRecord;
  readonly reviews: ReviewRecord;
  readonly reviewCounts: ReviewCountsRecord;
  readonly visitors: VisitorRecord;
}

export type Collection = keyof Documents;
