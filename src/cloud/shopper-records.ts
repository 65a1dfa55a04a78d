/** The documents that a shopper has one of; their ids are the shopper's. */
import type { Address } from '@/contract/addresses/address';
import type { CartEntry } from '@/contract/cart/cart';
import type { Fen } from '@/contract/money';
import type { EpochMs } from '@/contract/time';
import type { LastTouch } from '@/domain/entry/attribution';

import type { SubscribeMessage } from './wechat-ports';

/**
 * All addresses of one shopper, oldest first. One document, so that a single write ensures exactly one default address.
 */
export interface AddressBook {
  /** The shopper's id. */
  readonly id: string;
  readonly addresses: readonly Address[];
}

/**
 * Coupons and credit of one shopper, as sums: a coupon counts as used, and credit as spent, exactly while a
 * `WalletUseRecord` says so, which is written with the wallet.
 */
export interface WalletRecord {
  /** The shopper's id. */
  readonly id: string;
  /** Ids of the coupons that the shopper has claimed. */
  readonly claimedCouponIds: readonly string[];
  /** All credit that the seller ever gave to this shopper, fen. */
  readonly creditGiven: Fen;
  /** Credit that orders use, fen. */
  readonly creditUsed: Fen;
  /** Coupons that orders use. */
  readonly usedCouponIds: readonly string[];
}

/** Coupon and credit that an order uses. Removed when it ends unpaid or is refunded. */
export interface WalletUseRecord {
  /** The order's id. */
  readonly id: string;
  readonly couponId?: string;
  readonly credit: Fen;
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

/** Messages that WeChat still has to send to a shopper, oldest first. */
export interface OutboxRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly messages: readonly SubscribeMessage[];
  /** When sending was last begun. */
  readonly askedAt?: EpochMs;
}

/** Up to when a shopper has read the messages of the shop. */
export interface ReadMarkRecord {
  /** The shopper's id. */
  readonly id: string;
  readonly until: EpochMs;
}
