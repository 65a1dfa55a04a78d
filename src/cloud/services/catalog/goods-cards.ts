import type { Ports } from '@/cloud/ports';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { toGoodsCard, type StockOf } from '@/domain/catalog/goods';
import type { FindGoodsCard } from '@/domain/feed/feed';
import type { PromotionContext } from '@/domain/promotions/promotions';

import { currentPromotions } from '../promotions/current-promotions';

/** The stock of some goods, and the promotions as they apply to the caller. */
export interface StockAndPromotions {
  readonly stockOf: StockOf;
  readonly promotions: PromotionContext;
}

/** For the goods with these ids. */
export async function readStockAndPromotions(
  ports: Pick<Ports, 'db' | 'catalog' | 'clock' | 'caller'>,
  goodsIds: readonly string[],
): Promise<StockAndPromotions> {
  return {
    stockOf: await readStock(ports, skuIdsOf(ports, goodsIds)),
    promotions: await currentPromotions(ports, ports.db),
  };
}

function skuIdsOf({ catalog }: Pick<Ports, 'catalog'>, goodsIds: readonly string[]): readonly string[] {
  return [...new Set(goodsIds)].flatMap((id) => (catalog.goodsById.get(id)?.skus ?? []).map((sku) => sku.id));
}

/** Returns a lookup of goods cards by id, those off the shelf too; undefined for goods that do not exist. */
export function goodsCardLookup(
  { stockOf, promotions }: StockAndPromotions,
  { catalog }: Pick<Ports, 'catalog'>,
): FindGoodsCard {
  return (goodsId) => {
    const record = catalog.goodsById.get(goodsId);
    return record ? toGoodsCard(record, stockOf, promotions) : undefined;
  };
}
