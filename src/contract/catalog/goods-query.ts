import type { Fen } from '../money';

/** `seller`: the seller's own order. Both price orders use the lowest price, which is the one a card shows. */
export const GOODS_SORTS = ['seller', 'new', 'price-up', 'price-down', 'most-bought'] as const;
export type GoodsSort = (typeof GOODS_SORTS)[number];

/** Filters and sort order of a goods list. A filter left out does not restrict the list. */
export interface GoodsQuery {
  readonly categoryId?: string;
  /** `true`: in stock only; `false`: sold out only. */
  readonly inStock?: boolean;
  /** `true`: pre-orders only; `false`: no pre-orders. */
  readonly preorder?: boolean;
  /** Fen, inclusive: at least one SKU in stock costs this or more, and its price is the one on the card … */
  readonly priceFrom?: Fen;
  /** … and the same SKU costs this or less. Of goods that are sold out any SKU counts. */
  readonly priceTo?: Fen;
  readonly sort?: GoodsSort;
}
