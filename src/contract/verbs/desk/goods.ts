import type { DeskGoods, DeskGoodsQuery, DeskGoodsRow, GoodsFields, Shelf, SkuStock } from '../../catalog/edited-goods';
import type { Save } from '../../edited-document';
import type { Fen } from '../../money';
import type { Page } from '../../page';
import type { EmptyObject, Verb } from '../../verb';

/** The seller's goods. Every save shows at once, and no order is placed with what was before. */
export interface DeskGoodsVerbs {
  /** In the seller's order, those off the shelf too. */
  'desk.listGoods': Verb<DeskGoodsQuery & { readonly cursor?: string }, Page<DeskGoodsRow>, 'NOT_FOUND'>;
  'desk.getGoods': Verb<{ readonly goodsId: string }, DeskGoods, 'NOT_FOUND'>;
  /**
   * Saves all of a goods item. A SKU that is left out is no longer for sale. New goods stand on the shelf, before all
   * others.
   */
  'desk.saveGoods': Verb<
    Save<GoodsFields>,
    DeskGoods,
    'NOT_FOUND' | 'CONFLICT' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  'desk.setShelf': Verb<{ readonly goodsId: string; readonly shelf: Shelf }, DeskGoods, 'NOT_FOUND'>;
  /** Moves goods before other ones in the seller's order; without `beforeId` behind all. */
  'desk.moveGoods': Verb<{ readonly goodsId: string; readonly beforeId?: string }, EmptyObject, 'NOT_FOUND'>;
  /** A copy of goods, off the shelf and without stock. */
  'desk.duplicateGoods': Verb<
    { readonly requestId: string; readonly goodsId: string },
    DeskGoods,
    'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Sets what is left of a SKU, adds to it or takes from it. Exact while orders are placed. */
  'desk.setStock': Verb<
    {
      readonly requestId: string;
      readonly goodsId: string;
      readonly skuId: string;
      readonly change: { readonly kind: 'set' | 'add' | 'take'; readonly pieces: number };
    },
    SkuStock,
    'NOT_FOUND' | 'OUT_OF_STOCK' | 'REQUEST_REUSED'
  >;
  'desk.setPrice': Verb<
    { readonly goodsId: string; readonly skuId: string; readonly price: Fen },
    DeskGoods,
    'NOT_FOUND'
  >;
}

export const DESK_GOODS_READS = [
  'desk.listGoods',
  'desk.getGoods',
] as const satisfies readonly (keyof DeskGoodsVerbs)[];
