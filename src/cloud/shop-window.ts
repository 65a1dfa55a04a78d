import type { Sku } from '@/contract/goods';
import type { Catalogue, GoodsRecord, PostRecord } from '@/domain/catalogue';

/** The catalogue as handlers read it: whole, and by id. */
export interface ShopWindow extends Catalogue {
  readonly goodsById: ReadonlyMap<string, GoodsRecord>;
  readonly postById: ReadonlyMap<string, PostRecord>;
  readonly skuById: ReadonlyMap<string, { readonly record: GoodsRecord; readonly sku: Sku }>;
}

export function toShopWindow(catalogue: Catalogue): ShopWindow {
  return {
    ...catalogue,
    goodsById: new Map(catalogue.goods.map((record) => [record.id, record])),
    postById: new Map(catalogue.posts.map((record) => [record.id, record])),
    skuById: new Map(catalogue.goods.flatMap((record) => record.skus.map((sku) => [sku.id, { record, sku }] as const))),
  };
}
