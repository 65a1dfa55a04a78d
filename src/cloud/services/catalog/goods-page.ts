import type { Ports } from '@/cloud/ports';
import { readSales } from '@/cloud/repositories/catalog/sales';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import type { Page } from '@/contract/page';
import { toGoodsCard } from '@/domain/catalog/goods';
import { filterGoods, paginateGoods, sortKeyOf, type RankedGoods } from '@/domain/catalog/goods-query';

import { readStockAndPromotions } from './goods-cards';

type PageQuery = GoodsQuery & { readonly cursor?: string };

/** Filters and sorts `goods` and returns one page. Without `sort` their own order is used. */
export async function readGoodsPage(
  goods: readonly RankedGoods[],
  { cursor, ...query }: PageQuery,
  ports: Pick<Ports, 'db' | 'catalog' | 'clock' | 'caller'>,
): Promise<Page<GoodsCard>> {
  const current = await readStockAndPromotions(ports);
  const soldOf = query.sort === 'most-bought' ? await readSales(ports) : () => 0;
  const context = { ...current, soldOf };
  const filtered = filterGoods(goods, query, context);
  const { sort } = query;
  const ranked = sort
    ? filtered.map(({ record }) => ({ record, sortKey: sortKeyOf(record, sort, context) }))
    : filtered;
  const page = paginateGoods(ranked, { cursor, positionOf: ports.catalog.positionOf });
  return { ...page, items: page.items.map((record) => toGoodsCard(record, current.stockOf, current.promotions)) };
}
