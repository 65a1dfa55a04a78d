import type { Handler } from '@/cloud/handler';
import { readStock } from '@/cloud/repositories/catalog/stock';
import type { DeskGoodsQuery, DeskGoodsRow } from '@/contract/catalog/edited-goods';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import { ok } from '@/contract/result';
import { toGoodsCard, type StockOf } from '@/domain/catalog/goods';
import { paginateGoods } from '@/domain/catalog/goods-query';
import type { GoodsRecord } from '@/domain/catalog/goods-record';
import { normalizeText, queryWords } from '@/domain/catalog/search-text';

export const listGoods: Handler<'desk.listGoods'> = async ({ cursor, ...query }, ports) => {
  // Only what filters is read of all goods; stock is then read for the page.
  const stockOfAll = query.lowStock ? await readStock(ports, skuIdsOf(ports.catalog.goods)) : () => 0;
  const found = ports.catalog.goods.filter((record) => matches(record, query, stockOfAll));
  const page = paginateGoods(
    found.map((record) => ({ record, sortKey: 0 })),
    { cursor, positionOf: ports.catalog.positionOf },
  );
  const stockOf = await readStock(ports, skuIdsOf(page.items));
  return ok({ ...page, items: page.items.map((record) => toRow(record, stockOf)) });
};

function skuIdsOf(goods: readonly GoodsRecord[]): readonly string[] {
  return goods.flatMap(({ skus }) => skus.map(({ id }) => id));
}

function matches(record: GoodsRecord, { shelf, text = '', lowStock }: DeskGoodsQuery, stockOf: StockOf): boolean {
  const title = normalizeText(record.title);
  return (
    (shelf === undefined || (shelf === 'off') === (record.offShelf === true)) &&
    (!lowStock || record.skus.some(({ id }) => stockOf(id) <= LOW_STOCK_THRESHOLD)) &&
    queryWords(text).every((word) => title.includes(word))
  );
}

/** The normal prices: what is edited here, without promotions. */
function toRow(record: GoodsRecord, stockOf: StockOf): DeskGoodsRow {
  const { id, title, picture, price } = toGoodsCard(record, stockOf);
  const skus = record.skus.map((sku) => ({
    skuId: sku.id,
    options: sku.options,
    price: sku.price,
    left: stockOf(sku.id),
  }));
  const left = skus.reduce((sum, sku) => sum + sku.left, 0);
  return { id, shelf: record.offShelf ? 'off' : 'on', title, picture, price, left, skus };
}
