import type { Handler } from '@/cloud/handler';
import { readGoodsPage } from '@/cloud/services/catalog/goods-page';
import { ok } from '@/contract/result';

export const listGoods: Handler<'goods.list'> = async (query, ports) => {
  const goods = ports.catalog.listed.map((record) => ({ record, sortKey: 0 }));
  return ok(await readGoodsPage(goods, query, ports));
};
