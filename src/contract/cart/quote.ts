import type { DepositRule, Preorder } from '../catalog/goods';
import type { Fen } from '../money';
import type { BargainedPrice } from '../offers/offer';
import type { Picture } from '../picture';
import type { CouponSelection, QuoteCoupons } from '../promotions/coupon';
import type { WasPrice } from '../promotions/promotion';

/** A line of a request: SKU and quantity, never a price. */
export interface LineItemInput {
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
  /** Price of one piece, fen, with any limited-time price already applied. */
  readonly unitPrice: Fen;
  readonly was?: WasPrice;
  /** Priced for members of a WeChat group whose card the shopper opened today. */
  readonly forGroup?: true;
  /** unitPrice × quantity. */
  readonly amount: Fen;
  /** This line's share of every discount and of the credit, so that a refund of the line is exact. */
  readonly discount: Fen;
  /** The part of the discount that is credit; a refund returns it as credit. Absent for none. */
  readonly credit?: Fen;
  /** amount − discount: what the shopper pays for this line, without freight. */
  readonly payable: Fen;
  /** The largest quantity that can be bought now: the lesser of stock and limit. */
  readonly maxQuantity: number;
  /** Why it can't be returned; absent when it can. */
  readonly noReturnReason?: string;
  /** Set for goods that the seller buys only after the order: when and from where they arrive. */
  readonly preorder?: Preorder;
  /** The price that shopper and seller agreed on for some or all pieces of this line. */
  readonly bargain?: BargainedPrice;
}

/** Why a line can't be bought as requested. */
export type LineProblem =
  | { readonly kind: 'gone' }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'low-stock'; readonly left: number }
  | { readonly kind: 'over-limit'; readonly limit: number };

export interface UnavailableLine {
  readonly skuId: string;
  readonly quantity: number;
  readonly problem: LineProblem;
  /** Details of the line; absent when the SKU no longer exists. */
  readonly line?: QuoteLine;
}

/**
 * One item of a price breakdown, in order of calculation. Discounts are negative. Items of 0 are left out, except
 * goods, and freight when something is shipped. The items of a quote always add up to its total.
 */
export type PriceItem =
  | { readonly kind: 'goods'; readonly amount: Fen; readonly pieces: number }
  | { readonly kind: 'bargain'; readonly amount: Fen; readonly pieces: number }
  | { readonly kind: 'promotion'; readonly amount: Fen; readonly promotionId: string; readonly name: string }
  | { readonly kind: 'coupon'; readonly amount: Fen; readonly couponId: string; readonly name: string }
  | { readonly kind: 'credit'; readonly amount: Fen }
  | { readonly kind: 'freight'; readonly amount: Fen; readonly reason: FreightReason }
  /** The goods cost the seller less than expected: only on an order whose balance was requested. */
  | { readonly kind: 'difference'; readonly amount: Fen }
  /** The seller lowered the price of an unpaid order: of the goods, and of the freight. */
  | { readonly kind: 'reduction'; readonly amount: Fen }
  | { readonly kind: 'freight-reduction'; readonly amount: Fen };

export type FreightReason =
  | { readonly kind: 'free-from'; readonly from: Fen }
  | { readonly kind: 'base'; readonly freeFrom: Fen; readonly remaining: Fen }
  | { readonly kind: 'remote'; readonly province: string };

/** Deposit of a pre-order: `amount` + `balance` is the total. Freight is paid with the balance. */
export interface Deposit extends DepositRule {
  readonly amount: Fen;
  readonly balance: Fen;
  /**
   * The largest part of `amount` that is not refunded when the shopper cancels (`nonRefundablePercent` of the goods).
   */
  readonly nonRefundable: Fen;
}

/** The amount of the first payment: the deposit if there is one, else the total. */
export function amountDueNow({ deposit, total }: Pick<Quote, 'deposit' | 'total'>): Fen {
  return deposit?.amount ?? total;
}

/** The nearest step of a tiered discount that saves more than the lines do now: how much is missing, and what it takes off. */
export interface NextTier {
  readonly missing: Fen;
  readonly discount: Fen;
  /** The seller's name for the goods that count; absent if all do. */
  readonly goods?: string;
}

export interface Quote {
  readonly lines: readonly QuoteLine[];
  readonly unavailable: readonly UnavailableLine[];
  readonly breakdown: readonly PriceItem[];
  /** What the order costs, fen. Unavailable lines are not included. */
  readonly total: Fen;
  /** Set when the order is paid in two payments; else the total is charged at once. */
  readonly deposit?: Deposit;
  /**
   * A pre-ordered SKU among other goods. Everything is priced, but that SKU has to be ordered alone
   * (PREORDER_NOT_COMBINABLE).
   */
  readonly mixedPreorder?: { readonly skuId: string };
  readonly coupons: QuoteCoupons;
  readonly nextTier?: NextTier;
  /** The shopper's credit, and how much of it this quote uses; fen. */
  readonly credit: { readonly available: Fen; readonly used: Fen };
}

/** The coupon and credit to pay with. Credit is used only when the shopper chooses it. */
export interface PaymentChoice {
  readonly coupon?: CouponSelection;
  readonly useCredit?: boolean;
}
