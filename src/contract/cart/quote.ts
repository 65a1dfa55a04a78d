import type { DepositRule, Preorder } from '../catalog/goods';
import type { Fen } from '../money';
import type { BargainedPrice } from '../offers/offer';
import type { Picture } from '../picture';
import type { CouponChoice, CouponWish } from '../promotions/coupon';
import type { WasPrice } from '../promotions/promotion';

/** What a shopper wants: ids and a count, never a price. */
export interface WantedLine {
  readonly skuId: string;
  readonly quantity: number;
}

export interface QuoteLine {
  readonly skuId: string;
  readonly goodsId: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
  /** For one piece, a price for a time already in it. */
  readonly unitPrice: Fen;
  readonly was?: WasPrice;
  /** Priced for the people of a group that the shopper came from today. */
  readonly forGroup?: true;
  /** unitPrice × quantity. */
  readonly amount: Fen;
  /** This line's share of every discount and of the credit, so that a refund of it is exact. */
  readonly discount: Fen;
  /** The part of the discount that is credit: a refund gives it back as credit. Absent for none. */
  readonly credit?: Fen;
  /** amount − discount: what this line costs the shopper, freight apart. */
  readonly payable: Fen;
  /** The most that can be asked for now: the lesser of stock and limit. */
  readonly most: number;
  /** Why it can't be returned, where it can't. */
  readonly noReturn?: string;
  /** Bought for the shopper after she orders: when and from where, so that no one waits unknowing. */
  readonly preorder?: Preorder;
  /** The price that the shopper and the seller agreed on for some or all of its pieces. */
  readonly bargain?: BargainedPrice;
}

/** Why a wanted line can't be bought as it is. */
export type LineTrouble =
  | { readonly kind: 'gone' }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'short'; readonly left: number }
  | { readonly kind: 'over-limit'; readonly limit: number };

export interface TroubledLine {
  readonly skuId: string;
  readonly quantity: number;
  readonly trouble: LineTrouble;
  /** What is still known of it; absent when the SKU itself is gone. */
  readonly line?: QuoteLine;
}

/**
 * One line of the explanation, in the order in which it is worked out. What is taken off is negative, and a figure of
 * nothing is left out, but for goods, and for freight where something is sent. The figures of a quote always add up to
 * its total.
 */
export type Figure =
  | { readonly kind: 'goods'; readonly amount: Fen; readonly pieces: number }
  | { readonly kind: 'bargain'; readonly amount: Fen; readonly pieces: number }
  | { readonly kind: 'promotion'; readonly amount: Fen; readonly promotionId: string; readonly name: string }
  | { readonly kind: 'coupon'; readonly amount: Fen; readonly couponId: string; readonly name: string }
  | { readonly kind: 'credit'; readonly amount: Fen }
  | { readonly kind: 'freight'; readonly amount: Fen; readonly why: FreightReason }
  /** It cost less where the seller bought it: only on an order whose balance was called for. */
  | { readonly kind: 'difference'; readonly amount: Fen };

export type FreightReason =
  | { readonly kind: 'free-from'; readonly from: Fen }
  | { readonly kind: 'base'; readonly freeFrom: Fen; readonly short: Fen }
  | { readonly kind: 'far'; readonly province: string };

/** How an order of a pre-ordered good is paid: `now` + `balance` is the total. Freight is paid with the balance. */
export interface Deposit extends DepositRule {
  readonly now: Fen;
  readonly balance: Fen;
  /** The most that the seller ever keeps of `now` (`keepPercent` of all of it). */
  readonly keeps: Fen;
}

/** What is charged first: the deposit where there is one, else all of it. */
export function dueNow({ deposit, total }: Pick<Quote, 'deposit' | 'total'>): Fen {
  return deposit?.now ?? total;
}

export interface Quote {
  readonly lines: readonly QuoteLine[];
  readonly troubled: readonly TroubledLine[];
  readonly figures: readonly Figure[];
  /** What the order costs, to the fen. Troubled lines are not in it. */
  readonly total: Fen;
  /** Set when the order is paid in two parts; else the total is charged at once. */
  readonly deposit?: Deposit;
  /** A pre-ordered SKU among other goods: all is priced, but it has to be ordered by itself (PREORDER_ALONE). */
  readonly alone?: { readonly skuId: string };
  readonly coupons: CouponChoice;
  /** The credit that the shopper has, and what of it this quote uses. */
  readonly credit: { readonly has: Fen; readonly uses: Fen };
}

/** How a shopper wants it paid. Credit goes in only when she says so. */
export interface PayingWith {
  readonly coupon?: CouponWish;
  readonly useCredit?: boolean;
}
