import type { Fen } from '../money';
import type { Bargaining } from '../offers/offer';
import type { Picture } from '../picture';
import type { Coupon } from '../promotions/coupon';
import type { PromotionSummary, WasPrice } from '../promotions/promotion';
import type { EpochMs } from '../time';

/** An option that the SKUs of a goods item differ in: 颜色, 容量 … */
export interface OptionGroup {
  readonly name: string;
  readonly values: readonly string[];
}

/** A variant that can be bought. */
export interface Sku {
  readonly id: string;
  /** One value per option group of the goods, in the same order; empty for goods without option groups. */
  readonly options: readonly string[];
  /** Price of one piece, limited-time prices included. */
  readonly price: Fen;
  readonly was?: WasPrice;
  /** Set if `price` is a group price: the shopper came from that WeChat group today. */
  readonly forGroup?: true;
  /** Pieces that can be bought now. */
  readonly stock: number;
  readonly weightGrams: number;
  readonly picture?: Picture;
}

export interface PriceRange {
  readonly from: Fen;
  readonly to: Fen;
}

/** The terms of a deposit for a pre-order, shown before it is paid. */
export interface DepositRule {
  /** The deposit's share of the price, whole percent, 1 to 99. */
  readonly percent: number;
  /** Days from the balance request to its deadline. */
  readonly balanceDays: number;
  /**
   * The part of the deposit that is not refunded if the shopper cancels after the goods were bought or misses the
   * balance deadline: share of the price, whole percent, at most `percent` and `LIMITS.nonRefundablePercent`. Before
   * that, and whenever the seller does not deliver, the whole deposit is refunded.
   */
  readonly nonRefundablePercent: number;
  /**
   * The seller's text on what happens if the purchase price differs from the listed one. The cloud enforces one rule:
   * the requested balance can be lower than announced, never higher.
   */
  readonly priceChangePolicy: string;
}

/** Bought after it is ordered (daigou) and sent when it has reached the seller. Can't be ordered with other goods. */
export interface Preorder {
  /** The place of purchase: 京都, 大阪 … */
  readonly from: string;
  readonly arrivesAt: EpochMs;
  /** Absent: the whole price is paid with the order. */
  readonly deposit?: DepositRule;
}

/**
 * `seven-days`: can be returned without a reason within seven days (消费者权益保护法 art. 25).
 * `none`: not returnable by its nature; the shopper must confirm that when buying.
 */
export type ReturnPolicy = { readonly kind: 'seven-days' } | { readonly kind: 'none'; readonly reason: string };

/** Goods as shown in a list. */
export interface GoodsCard {
  readonly id: string;
  readonly title: string;
  readonly picture: Picture;
  readonly price: PriceRange;
  /** The price for everyone else; set if `price` is a group price. */
  readonly publicPrice?: PriceRange;
  /** The former price of the SKU with the lowest price. */
  readonly was?: WasPrice;
  readonly soldOut: boolean;
  /** Taken off the shelf by the seller: found by old posts, orders, cards and codes only, and not for sale. */
  readonly offShelf?: true;
  /** The SKU that can go into the cart without choosing: the only one, for sale, and no pre-order. */
  readonly skuId?: string;
  /** Pieces left; set only when few. */
  readonly fewLeft?: number;
  readonly preorder?: Preorder;
  /** One sentence by the seller; set in the catalog. */
  readonly subtitle?: string;
}

/** The goods with the public price. Shared cards and posters must not show a group price. */
export function withPublicPrice<T extends Pick<GoodsCard, 'price' | 'publicPrice'>>(goods: T): T {
  return goods.publicPrice === undefined ? goods : { ...goods, price: goods.publicPrice };
}

/** A part of the seller's story about goods. */
export type StoryBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'picture'; readonly picture: Picture };

/** Goods as shown on their own page. */
export interface GoodsDetail extends GoodsCard {
  readonly categoryId: string;
  readonly subtitle: string;
  readonly gallery: readonly Picture[];
  readonly optionGroups: readonly OptionGroup[];
  readonly skus: readonly Sku[];
  /** Pieces sold in this shop, refunded ones not counted; absent for none. */
  readonly sold?: number;
  /** The city that the seller sends from; absent if she named no address. */
  readonly sentFrom?: string;
  /** Maximum number of pieces of one SKU per order. */
  readonly maxPerOrder: number;
  /** Paragraphs of plain text. */
  readonly description: readonly string[];
  /** The description with its pictures, when it has any. */
  readonly story?: readonly StoryBlock[];
  /** Material, origin, shelf life … */
  readonly attributes: readonly Attribute[];
  readonly returns: ReturnPolicy;
  /** Current promotions, in the order in which they are applied. */
  readonly promotions: readonly PromotionSummary[];
  /** Coupons that apply now or later. Whether the shopper claimed them is in the coupon list. */
  readonly coupons: readonly Coupon[];
  /** Set if shoppers may offer a lower price: the caller's own offers and what is left of them. */
  readonly bargaining?: Bargaining;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}
