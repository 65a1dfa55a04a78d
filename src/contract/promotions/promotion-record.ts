import type { Fen } from '../money';
import type { GoodsScope, Tier } from './promotion';
import type { EpochMs } from '../time';

export interface PromotionBase {
  readonly id: string;
  readonly name: string;
  /** Active from this instant … */
  readonly since: EpochMs;
  /** … until before this one. */
  readonly until: EpochMs;
  /** Only for shoppers who opened a card from this WeChat group today (its opengid); absent for everyone. */
  readonly groupId?: string;
}

/** A limited-time price. When several are active for one SKU, the lowest applies. */
export interface LimitedTimePrice extends PromotionBase {
  readonly kind: 'limited-time-price';
  readonly goodsIds: readonly string[];
  /** Single SKUs of other goods that it also applies to. */
  readonly skuIds: readonly string[];
  readonly newPrice: { readonly percentOff: number } | { readonly price: Fen };
  /** The seller's description of the former price; it must be true (明码标价和禁止价格欺诈规定 art. 16). */
  readonly basis: string;
}

/**
 * Every second piece of a goods item costs less, most expensive piece first. When several are active, the highest
 * applies.
 */
export interface SecondItemDiscount extends PromotionBase {
  readonly kind: 'second-item-discount';
  readonly goodsIds: readonly string[];
  readonly percentOff: number;
}

/** A discount from a minimum spend on, once per order. When several are active, the greatest saving applies. */
export interface TieredDiscount extends PromotionBase {
  readonly kind: 'tiered-discount';
  readonly tiers: readonly Tier[];
  /** Absent for the whole shop. */
  readonly goods?: GoodsScope;
}

export type PromotionRecord = LimitedTimePrice | SecondItemDiscount | TieredDiscount;
