import type { Ports } from '@/cloud/ports';
import { readSales } from '@/cloud/repositories/catalog/sales';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { GoodsQuery } from '@/contract/catalog/goods-query';
import type { Page } from '@/contract/page';
import { toGoodsCard } from '@/domain/catalog/goods';
import { filterGoods, pageOfGoods, sortKey, type Ranked } from '@/domain/catalog/goods-query';

import { readShelf } from './goods-cards';

type Asked = GoodsQuery & { readonly cursor?: string };

/** One page of these goods as a query wants them. Without a `sort` the order they came with stands. */
export async function readGoodsPage(
  goods: readonly Ranked[],
  { cursor, ...query }: Asked,
  ports: Pick<Ports, 'db' | 'window' | 'clock' | 'caller'>,
): Promise<Page<GoodsCard>> {
  const shelf = await readShelf(ports);
  const soldOf = query.sort === 'most-bought' ? await readSales(ports) : () => 0;
  const standing = { ...shelf, soldOf };
  const wanted = filterGoods(goods, query, standing);
  const { sort } = query;
  const ranked = sort ? wanted.map(({ record }) => ({ record, key: sortKey(record, sort, standing) })) : wanted;
  const page = pageOfGoods(ranked, { cursor, placeOf: ports.window.placeOf });
  return { ...page, items: page.items.map((record) => toGoodsCard(record, shelf.stockOf, shelf.offers)) };
}
