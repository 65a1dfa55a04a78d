import type { Fen } from '@/contract/money';
import type { GoodsScope, Tier } from '@/contract/promotions/promotion';
import type { EpochMs } from '@/contract/time';

export interface Dated {
  readonly id: string;
  readonly name: string;
  /** On from this instant … */
  readonly since: EpochMs;
  /** … and over at this one. */
  readonly until: EpochMs;
  /** Only for those who came from this group today, by WeChat's own word (opengid); for everyone when left out. */
  readonly groupId?: string;
}

/** Another price for a time. Where several are on for one SKU, the lowest holds. */
export interface TimePrice extends Dated {
  readonly kind: 'time-price';
  readonly goodsIds: readonly string[];
  /** SKUs of other goods that it is for as well. */
  readonly skuIds: readonly string[];
  readonly to: { readonly percentOff: number } | { readonly price: Fen };
  /** What the price without it is, in the seller's words; it must be true (明码标价和禁止价格欺诈规定 art. 16). */
  readonly basis: string;
}

/** Of each good, dearest piece first, every second piece costs less. Where several are on for one good, the highest holds. */
export interface SecondPiece extends Dated {
  readonly kind: 'second-piece';
  readonly goodsIds: readonly string[];
  readonly percentOff: number;
}

/** From so much on, so much less, once an order. Where several are on, the one that saves most holds. */
export interface FullReduction extends Dated {
  readonly kind: 'full-reduction';
  readonly tiers: readonly Tier[];
  /** Absent for the whole shop. */
  readonly goods?: GoodsScope;
}

export type PromotionRecord = TimePrice | SecondPiece | FullReduction;
