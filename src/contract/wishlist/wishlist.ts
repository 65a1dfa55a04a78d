import type { GoodsCard } from '../catalog/goods';
import type { EpochMs } from '../time';

/** Goods that a shopper marked as a favourite. */
export interface Favourite {
  readonly goodsId: string;
  /** The title at the time it was added. */
  readonly title: string;
  readonly at: EpochMs;
  /** Absent if the goods were removed from the catalog. */
  readonly card?: GoodsCard;
}

/** A shopper's request to be notified when a sold-out SKU is back in stock. */
export interface StockAlert {
  readonly skuId: string;
  readonly goodsId: string;
  readonly title: string;
  readonly card: GoodsCard;
  readonly options: readonly string[];
  readonly at: EpochMs;
  /** Pieces in stock now; above 0 the SKU is back in stock. */
  readonly stock: number;
}

/** A shopper's favourites and stock alerts, newest first. */
export interface Wishlist {
  readonly favourites: readonly Favourite[];
  readonly alerts: readonly StockAlert[];
}
