import type { Ports } from '@/cloud/ports';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { toGoodsCard, type StockOf } from '@/domain/catalog/goods';
import type { FindGoodsCard } from '@/domain/feed/feed';
import type { PromotionContext } from '@/domain/promotions/promotions';

import { currentPromotions } from '../promotions/current-promotions';

/** Current stock and promotions, as they apply to the caller. */
export interface StockAndPromotions {
  readonly stockOf: StockOf;
  readonly promotions: PromotionContext;
}

export async function readStockAndPromotions(
  ports: Pick<Ports, 'db' | 'catalog' | 'clock' | 'caller'>,
): Promise<StockAndPromotions> {
  return { stockOf: await readStock(ports), promotions: await currentPromotions(ports, ports.db) };
}

/** Returns a lookup of goods cards by id; undefined for removed goods. */
export function goodsCardLookup(
  { stockOf, promotions }: StockAndPromotions,
  { catalog }: Pick<Ports, 'catalog'>,
): FindGoodsCard {
  return (goodsId) => {
    const record = catalog.goodsById.get(goodsId);
    return record && toGoodsCard(record, stockOf, promotions);
  };
}
