import type { Fen } from '../money';
import type { Bargaining } from '../offers/offer';
import type { Picture } from '../picture';
import type { Coupon } from '../promotions/coupon';
import type { PromotionNote, WasPrice } from '../promotions/promotion';
import type { EpochMs } from '../time';

/** One way in which a good's SKUs differ: 颜色, 容量 … */
export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/** One thing that can be bought. */
export interface Sku {
  readonly id: string;
  /** One value per dimension of its good, in the same order; empty for a good without dimensions. */
  readonly options: readonly string[];
  /** For one piece, a price for a time already in it. */
  readonly price: Fen;
  readonly was?: WasPrice;
  /** Priced for the people of a group that the shopper came from today. */
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

/** How a pre-ordered good is paid in two parts, told before the first. */
export interface DepositRule {
  /** Share of the goods' price that is paid first, whole percent, 1 to 99. */
  readonly percent: number;
  /** Days from the call for the balance to its deadline. */
  readonly balanceDays: number;
  /**
   * What the seller keeps of the deposit when the shopper lets go of what was bought for her already, or misses the
   * balance's deadline: share of those goods' price, whole percent, never above `percent` nor `LIMITS.keepPercent`. Before
   * it is bought, and whenever the seller does not deliver, all of it goes back.
   */
  readonly keepPercent: number;
  /**
   * What happens if it costs more or less there than it said here, in the seller's words. The cloud holds her to one
   * thing: when she calls for the balance it can have become less, never more.
   */
  readonly priceRule: string;
}

/** Bought for the shopper after she orders (daigou); sent when it has arrived at the seller's. Ordered by itself. */
export interface Preorder {
  /** Where the seller buys it: 京都, 大阪 … */
  readonly from: string;
  readonly arrivesAt: EpochMs;
  /** Absent: the whole price is paid when it is ordered. */
  readonly deposit?: DepositRule;
}

/**
 * `seven-days`: returned without a reason within seven days (消费者权益保护法 art. 25).
 * `none`: by its nature not returnable; must be confirmed by the shopper when she buys.
 */
export type ReturnPolicy = { readonly kind: 'seven-days' } | { readonly kind: 'none'; readonly because: string };

/** A good as a list shows it. */
export interface GoodsCard {
  readonly id: string;
  readonly title: string;
  readonly picture: Picture;
  readonly price: PriceRange;
  /** What everyone else pays, where `price` is one for a group that the one who looks came from. */
  readonly openPrice?: PriceRange;
  /** What the SKU of the lowest price cost before. */
  readonly was?: WasPrice;
  readonly soldOut: boolean;
  /** Pieces left, told only when few. */
  readonly fewLeft?: number;
  readonly preorder?: Preorder;
}

/** The same good as anyone sees it: what leaves the shop, as a card or a poster, names no price that not all can have. */
export function asForAll<T extends Pick<GoodsCard, 'price' | 'openPrice'>>(goods: T): T {
  return goods.openPrice === undefined ? goods : { ...goods, price: goods.openPrice };
}

/** A good as its own page shows it. */
export interface GoodsDetail extends GoodsCard {
  readonly categoryId: string;
  /** One sentence in the seller's own voice. */
  readonly saying: string;
  readonly gallery: readonly Picture[];
  readonly dimensions: readonly Dimension[];
  readonly skus: readonly Sku[];
  /** Pieces of one SKU that one order may hold. */
  readonly limit: number;
  /** Plain paragraphs. */
  readonly story: readonly string[];
  /** What it is made of, where it comes from, how it keeps … */
  readonly facts: readonly Fact[];
  readonly returns: ReturnPolicy;
  /** What is on now for this good, in the order in which it is worked out. */
  readonly promotions: readonly PromotionNote[];
  /** Coupons that are, or will be, good for it; whether the shopper took them is in her own list. */
  readonly coupons: readonly Coupon[];
  /** Set where the seller lets its price be bargained for, as it stands with the shopper who asks. */
  readonly bargaining?: Bargaining;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}
