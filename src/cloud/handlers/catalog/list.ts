import type { Handler } from '@/cloud/handler';
import { readGoodsPage } from '@/cloud/services/catalog/goods-page';
import { ok } from '@/contract/result';

export const listGoods: Handler<'goods.list'> = async (asked, ports) => {
  const goods = ports.window.goods.map((record) => ({ record, key: 0 }));
  return ok(await readGoodsPage(goods, asked, ports));
};
