import type { Address } from '@/contract/addresses/address';
import type { CartEntry } from '@/contract/cart/cart';
import type { Basket } from '@/contract/checkout/prepared-order';
import type { Landing, Source } from '@/contract/entry/landing';
import type { Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import type { Order } from '@/contract/orders/order';
import type { Review } from '@/contract/reviews/review';
import type { EpochMs } from '@/contract/time';
import type { Touch } from '@/domain/entry/attribution';
import type { OpinionRecord, TalkRecord } from '@/domain/feed/comments';

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
  /** What brought her; for the seller's eyes, and no part of what the shopper is told. */
  readonly source?: Source;
  /** By which a friend may pay it, once that was asked for. */
  readonly favourId?: string;
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

/** The cart of one shopper, over all her phones. */
export interface CartRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly entries: readonly CartEntry[];
}

export interface AlertRecord {
  readonly skuId: string;
  readonly at: EpochMs;
  /** When she was told that it is back. */
  readonly toldAt?: EpochMs;
}

/** What one shopper marked, the newest first. */
export interface MarkRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly favourites: readonly { readonly goodsId: string; readonly title: string; readonly at: EpochMs }[];
  readonly alerts: readonly AlertRecord[];
}

/**
 * What one shopper offered for one good, oldest first. One document, so that what she may still offer, and which price is
 * locked, is settled by the write that uses it.
 */
export interface OfferRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly goodsId: string;
  readonly offers: readonly Offer[];
}

/** An order that a friend may pay. */
export interface FavourRecord {
  /** Can't be guessed: who knows it may pay. */
  readonly id: string;
  readonly orderId: string;
}

/** What the seller put together at her desk. Its id can't be guessed: who knows it may open it, and no one is named in it. */
export interface BasketRecord extends Basket {
  readonly madeAt: EpochMs;
}

/** All of the seller's baskets that can be opened, the newest first. One document: each write lets go of what is over. */
export interface DeskRecord {
  readonly id: 'baskets';
  readonly baskets: readonly BasketRecord[];
}

/** A write that was done. Seen again, it is answered with what it made instead of being done twice. */
export interface DoneRequest {
  /** The request's id. */
  readonly id: string;
  /** What was asked, as text: the same id with another intent is refused. */
  readonly intent: string;
  /** Id of the order or address it made. */
  readonly made: string;
  readonly at: EpochMs;
}

/** What one shopper's phone sent of late. One document, so that the write that adds to it also forgets. */
export interface RequestRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Oldest first. */
  readonly done: readonly DoneRequest[];
}

/** The review of one line of an order. Its id is made of both, so that a line has one, whoever writes at once. */
export interface ReviewRecord {
  readonly id: string;
  readonly shopperId: string;
  readonly orderId: string;
  readonly skuId: string;
  readonly review: Review;
}

/** How often a card or a code of one kind led to one thing on one day. No person is in it. */
export interface VisitRecord {
  /** All but the count, in one word. */
  readonly id: string;
  /** Beijing day. */
  readonly day: number;
  readonly source: Source;
  readonly landing: Landing;
  readonly count: number;
}

/** What is known of how one shopper came. */
export interface GuestRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Ids of the visits last noted, the newest last: sent again they are not counted again. */
  readonly noted: readonly string[];
  readonly touch?: Touch;
  /** Groups of which a card was opened, each with the Beijing day on which it was. */
  readonly groups: readonly { readonly id: string; readonly day: number }[];
}

export interface Documents {
  readonly stock: StockRecord;
  readonly sales: SalesRecord;
  readonly orders: OrderRecord;
  readonly addresses: AddressBook;
  readonly wallets: PurseRecord;
  readonly carts: CartRecord;
  readonly wishlists: MarkRecord;
  readonly offers: OfferRecord;
  readonly requests: RequestRecord;
  readonly payForMeLinks: FavourRecord;
  readonly preparedOrders: DeskRecord;
  readonly postActivity: TalkRecord;
  readonly reactions: OpinionRecord;
  readonly reviews: ReviewRecord;
  readonly visits: VisitRecord;
  readonly visitors: GuestRecord;
}

export type Collection = keyof Documents;
