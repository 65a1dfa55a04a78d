import type { Address } from '@/contract/addresses/address';
import type { CartEntry } from '@/contract/cart/cart';
import type { PreparedOrder } from '@/contract/checkout/prepared-order';
import type { DeskAct } from '@/contract/desk/desk-order';
import type { Landing, Source } from '@/contract/entry/landing';
import type { Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { Order } from '@/contract/orders/order';
import type { Review } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import type { LastTouch } from '@/domain/entry/attribution';
import type { PostActivityRecord, ReactionRecord } from '@/domain/feed/post-activity';
import type { ReviewCounts } from '@/domain/reviews/reviews';

import type { ShopDocuments } from './shop-documents';

/** The stock of a SKU. What is left and what orders hold is together what was supplied. */
export interface StockRecord {
  /** The SKU's id. */
  readonly id: string;
  /** Pieces still for sale. */
  readonly left: number;
  /** Pieces that the seller has put on sale since the SKU exists, less those taken back. */
  readonly supplied: number;
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
  /** The id by which a friend can pay the order, once requested. */
  readonly payForMeId?: string;
  /** SKUs of its lines that were reviewed. Written with the review, so that the order alone says what is left. */
  readonly reviewedSkuIds?: readonly string[];
}

/**
 * All addresses of one shopper, oldest first. One document, so that a single write ensures exactly one default address.
 */
export interface AddressBook {
  /** The shopper's id. */
  readonly id: string;
  readonly addresses: readonly Address[];
}

/**
 * Coupons and credit of one shopper. One document, so that reserving and releasing is one write: a coupon counts as
 * used, and credit as spent, exactly while an entry in `uses` says so.
 */
export interface WalletRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Ids of the coupons that the shopper has claimed. */
  readonly claimedCouponIds: readonly string[];
  /** All credit that the seller ever gave to this shopper, fen. */
  readonly creditGiven: Fen;
  /** Coupon and credit used by each order that is not cancelled. */
  readonly uses: readonly { readonly orderId: string; readonly couponId?: string; readonly credit: Fen }[];
}

/** The cart of one shopper, shared by all their phones. */
export interface CartRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly entries: readonly CartEntry[];
}

/** A shopper waits for a sold-out SKU. */
export interface StockAlertRecord {
  readonly skuId: string;
  readonly at: EpochMs;
  readonly notifiedAt?: EpochMs;
}

/** Favourites and stock alerts of one shopper, newest first. */
export interface WishlistRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly favourites: readonly { readonly goodsId: string; readonly title: string; readonly at: EpochMs }[];
  readonly alerts: readonly StockAlertRecord[];
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
}

/** How many reviews of a goods item everyone can see. Written with each review, so that nobody has to count them. */
export interface ReviewCountsRecord extends ReviewCounts {
  /** The goods id. */
  readonly id: string;
}

/** Number of visits from one source to one landing on one day. Contains no personal data. */
export interface VisitRecord {
  /** Built from day, source and landing. */
  readonly id: string;
  /** Beijing day. */
  readonly day: number;
  readonly source: Source;
  readonly landing: Landing;
  readonly count: number;
}

/** How one shopper came to the shop. */
export interface VisitorRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Request ids of the visits recorded last, newest last: a repeated request is not counted twice. */
  readonly recordedRequestIds: readonly string[];
  readonly lastTouch?: LastTouch;
  /** Groups in which the shopper opened a card, each with the Beijing day. */
  readonly groups: readonly { readonly id: string; readonly day: number }[];
}

/** Up to when a shopper has read the messages of the shop. */
export interface ReadMarkRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly until: EpochMs;
}

/** The collections of the database. */
export interface Documents extends ShopDocuments {
  readonly stock: StockRecord;
  readonly sales: SalesRecord;
  readonly orders: OrderRecord;
  readonly addresses: AddressBook;
  readonly wallets: WalletRecord;
  readonly carts: CartRecord;
  readonly readMarks: ReadMarkRecord;
  readonly wishlists: WishlistRecord;
  readonly offers: OfferRecord;
  readonly requests: RequestRecord;
  readonly payForMeLinks: PayForMeRecord;
  readonly preparedOrders: PreparedOrdersRecord;
  readonly postActivity: PostActivityRecord;
  readonly reactions: ReactionRecord;
  readonly reviews: ReviewRecord;
  readonly reviewCounts: ReviewCountsRecord;
  readonly visits: VisitRecord;
  readonly visitors: VisitorRecord;
}

export type Collection = keyof Documents;
