import { ok } from '@/contract/result';
import { toGoodsCard } from '@/domain/goods';
import { takePage } from '@/domain/paging';

import type { Handler } from '../handler';
import { offersNow } from './offers-now';
import { readStock } from './stock';

export const listGoods: Handler<'goods.list'> = async ({ categoryId, cursor }, ports) => {
  const all = ports.window.goods;
  const wanted = categoryId === undefined ? all : all.filter((record) => record.categoryId === categoryId);
  const page = takePage(wanted, { cursor, idOf: (record) => record.id });
  const stockOf = await readStock(ports);
  const offers = offersNow(ports);
  return ok({ ...page, items: page.items.map((record) => toGoodsCard(record, stockOf, offers)) });
};
