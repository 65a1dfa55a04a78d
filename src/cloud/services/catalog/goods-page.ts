import type { Ports } from '@/cloud/ports';
import { readSales } from '@/cloud/repositories/catalog/sales';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import type { Page } from '@/contract/page';
import { toGoodsCard } from '@/domain/catalog/goods';
import { filterGoods, hasPriceRange, paginateGoods, sortKeyOf, type RankedGoods } from '@/domain/catalog/goods-query';

import { readStockAndPromotions } from './goods-cards';

type PageQuery = GoodsQuery & { readonly cursor?: string; readonly soldOutLast?: boolean };

/** More than any sort key of the goods' own order. */
const LAST = 1_000_000;

/**
 * Filters and sorts `goods` and returns one page. Without `sort` their own order is used; `soldOutLast`: those in stock
 * before the others.
 */
export async function readGoodsPage(
  goods: readonly RankedGoods[],
  { cursor, soldOutLast = false, ...query }: PageQuery,
  ports: Pick<Ports, 'db' | 'catalog' | 'clock' | 'caller'>,
): Promise<Page<GoodsCard>> {
  const { sort, inStock } = query;
  const goodsIds = goods.map(({ record }) => record.id);
  // Only what filters and sorts is read of all goods; stock is then read for the page.
  const needsStock = inStock !== undefined || soldOutLast || hasPriceRange(query);
  const { stockOf, promotions } = await readStockAndPromotions(ports, needsStock ? goodsIds : []);
  const soldOf = sort === 'most-bought' ? await readSales(ports, goodsIds) : () => 0;
  const context = { stockOf, promotions, soldOf };
  const filtered = filterGoods(goods, query, context);
  const ranked = sort
    ? filtered.map(({ record }) => ({ record, sortKey: sortKeyOf(record, sort, context) }))
    : filtered.map(({ record, sortKey }) => {
        const isLast = soldOutLast && record.skus.every(({ id }) => stockOf(id) === 0);
        return { record, sortKey: sortKey + (isLast ? LAST : 0) };
      });
  const page = paginateGoods(ranked, { cursor, positionOf: ports.catalog.positionOf });
  const shown = await readStockAndPromotions(
    ports,
    page.items.map(({ id }) => id),
  );
  const items = page.items.map((record) => {
    const { subtitle } = record;
    return { ...toGoodsCard(record, shown.stockOf, promotions), ...(subtitle !== '' && { subtitle }) };
  });
  return { ...page, items };
}
