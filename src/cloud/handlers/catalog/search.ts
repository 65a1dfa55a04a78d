import type { Handler } from '@/cloud/handler';
import { readGoodsPage } from '@/cloud/services/catalog/goods-page';
import { ok } from '@/contract/result';
import { searchGoods } from '@/domain/catalog/search';

export const searchForGoods: Handler<'goods.search'> = async ({ text, ...asked }, ports) => {
  const found = searchGoods(ports.window.finder().index, text);
  const goods = found.map(({ record, distance }) => ({ record, key: distance }));
  return ok(await readGoodsPage(goods, asked, ports));
};
