/** `seller`: the order in which she put them. Both price orders go by the lowest price, the one that a card shows. */

import type { Fen } from '../money';

export const GOODS_SORTS = ['seller', 'new', 'price-up', 'price-down', 'most-bought'] as const;
export type GoodsSort = (typeof GOODS_SORTS)[number];

/** How a list of goods is narrowed and ordered; everything left out leaves it open. */
export interface GoodsQuery {
  readonly categoryId?: string;
  /** `true`: what can be bought now; `false`: what is sold out. */
  readonly inStock?: boolean;
  /** `true`: what is bought after it is ordered; `false`: what the seller has at hand. */
  readonly preorder?: boolean;
  /** Fen, inclusive: some SKU of the good costs at least this … */
  readonly priceFrom?: Fen;
  /** … and that same SKU at most this. */
  readonly priceTo?: Fen;
  readonly sort?: GoodsSort;
}
