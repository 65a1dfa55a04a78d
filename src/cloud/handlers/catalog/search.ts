import type { Handler } from '@/cloud/handler';
import { readGoodsPage } from '@/cloud/services/catalog/goods-page';
import { ok } from '@/contract/result';
import { searchGoods } from '@/domain/catalog/search';

export const searchForGoods: Handler<'goods.search'> = async ({ text, ...query }, ports) => {
  const hits = searchGoods(ports.catalog.search().index, text);
  const goods = hits.map(({ record, distance }) => ({ record, sortKey: distance }));
  return ok(await readGoodsPage(goods, { ...query, soldOutLast: true }, ports));
};
