import type { Fen } from '../money';
import type { EpochMs } from '../time';

/** The goods that a promotion or coupon applies to, and the seller's name for them: 「茶叶」. */
export interface GoodsScope {
  readonly ids: readonly string[];
  readonly name: string;
}

/** A former price, struck through and always shown with its basis: 「上周标价」 (明码标价和禁止价格欺诈规定 art. 16). */
export interface WasPrice {
  readonly price: Fen;
  readonly basis: string;
}

/** A discount from a minimum spend on; both in fen. */
export interface Tier {
  readonly minSpend: Fen;
  readonly discount: Fen;
}

interface PromotionBase {
  readonly id: string;
  /** The seller's name for it: 「立冬茶会」. */
  readonly name: string;
  /** The first instant at which it has ended. */
  readonly until: EpochMs;
  /** For members of a WeChat group only, and shown to them only. */
  readonly forGroup?: true;
}

/** A promotion as shown on a goods page. A limited-time price is already in the price shown there. */
export type PromotionSummary =
  | (PromotionBase & { readonly kind: 'limited-time-price' })
  | (PromotionBase & { readonly kind: 'second-item-discount'; readonly percentOff: number })
  | (PromotionBase & {
      readonly kind: 'tiered-discount';
      readonly tiers: readonly Tier[];
      readonly goods?: GoodsScope;
    });
