import type { Ports, Reader } from '@/cloud/ports';
import { readStockInTransaction } from '@/cloud/repositories/catalog/stock';
import type { GoodsDocument } from '@/cloud/shop-documents';
import type { DeskGoods } from '@/contract/catalog/edited-goods';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { toGoodsFields } from '@/domain/catalog/edit-goods';
import { goodsWarnings } from '@/domain/catalog/goods-warnings';

/** Goods as the desk edits them. */
export async function toDeskGoods(
  { id, version, history, goods }: GoodsDocument,
  { db, catalog }: { readonly db: Reader; readonly catalog: Ports['catalog'] },
): Promise<DeskGoods> {
  const skuIds = goods.skus.map((sku) => sku.id);
  const stockOf = await readStockInTransaction(db, skuIds);
  const fields = toGoodsFields(goods);
  return {
    id,
    version,
    history,
    shelf: goods.offShelf ? 'off' : 'on',
    fields,
    stock: skuIds.map((skuId) => ({ skuId, left: stockOf(skuId) })),
    warnings: goodsWarnings(fields, catalog.shop.licence),
  };
}

/** Whether the shop has room for one more goods item. */
export function goodsLimitFailure(catalog: Ports['catalog']): Failure<'TOO_MANY'> | undefined {
  return catalog.goods.length < LIMITS.goods ? undefined : failure('TOO_MANY', { what: 'goods', limit: LIMITS.goods });
}
