import type { GoodsCard } from '../catalog/goods';
import type { EpochMs } from '../time';

/** A good that a shopper wants to find again. */
export interface Favourite {
  readonly goodsId: string;
  /** As it was called when she kept it. */
  readonly title: string;
  readonly at: EpochMs;
  /** Absent once the shop has it no more. */
  readonly card?: GoodsCard;
}

/** A sold-out SKU whose return a shopper waits for. */
export interface Alert {
  readonly skuId: string;
  readonly goodsId: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly at: EpochMs;
  /** Pieces that can be bought now; above nought it is back. */
  readonly left: number;
}

/** What a shopper marked, the newest first. */
export interface Marks {
  readonly favourites: readonly Favourite[];
  readonly alerts: readonly Alert[];
}
