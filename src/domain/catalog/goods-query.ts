import type { GoodsQuery, GoodsSort } from '@/contract/catalog/goods-query';
import { least, type Fen } from '@/contract/money';
import { PAGE_SIZE, type Page } from '@/contract/page';

import { parseCursor, toCursor } from '../paging';
import { priceOf, type PromotionContext } from '../promotions/promotions';
import type { StockOf } from './goods';
import type { GoodsRecord } from './goods-record';

/** Pieces sold of a goods item, all SKUs together. */
export type SoldOf = (goodsId: string) => number;

/** Data that a query needs beyond the records. */
export interface GoodsQueryContext {
  readonly stockOf: StockOf;
  readonly soldOf: SoldOf;
  /** Filters and sorting use current prices, as shown on cards. */
  readonly promotions: PromotionContext;
}

/** Goods with their sort key: ascending, ties in the seller's order. */
export interface RankedGoods {
  readonly record: GoodsRecord;
  readonly sortKey: number;
}

/**
 * The goods that match every filter of the query, in the given order. A price range leaves them only the SKUs within it,
 * so that sorting and cards speak of a price that one pays.
 */
export function filterGoods<T extends { readonly record: GoodsRecord }>(
  goods: readonly T[],
  query: GoodsQuery,
  context: GoodsQueryContext,
): readonly T[] {
  const { categoryId, inStock, preorder } = query;
  return goods.flatMap((item) => {
    const { record } = item;
    if (categoryId !== undefined && record.categoryId !== categoryId) return [];
    if (inStock !== undefined && record.skus.some(({ id }) => context.stockOf(id) > 0) !== inStock) return [];
    if (preorder !== undefined && (record.preorder !== undefined) !== preorder) return [];
    const skus = skusInRange(record, query, context);
    return skus.length === 0 ? [] : [{ ...item, record: { ...record, skus } }];
  });
}

/** Whether a query has a price range: then stock is needed, as a SKU that is sold out can't be paid for. */
export const hasPriceRange = ({ priceFrom, priceTo }: GoodsQuery) => priceFrom !== undefined || priceTo !== undefined;

/** The SKUs in stock, or all of goods that are sold out, within the price range. */
function skusInRange(record: GoodsRecord, query: GoodsQuery, { stockOf, promotions }: GoodsQueryContext) {
  const { id, skus } = record;
  if (!hasPriceRange(query)) return skus;
  const { priceFrom = 0, priceTo = Infinity } = query;
  const inStock = skus.filter((sku) => stockOf(sku.id) > 0);
  return (inStock.length > 0 ? inStock : skus).filter((sku) => {
    const { price } = priceOf(sku, id, promotions);
    return price >= priceFrom && price <= priceTo;
  });
}

/** The sort key of goods, ascending. */
export function sortKeyOf(record: GoodsRecord, sort: GoodsSort, { soldOf, promotions }: GoodsQueryContext): number {
  switch (sort) {
    case 'seller':
      return 0;
    case 'new':
      return descending(record.listedAt ?? 0);
    case 'price-up':
      return lowestPrice(record, promotions);
    case 'price-down':
      return descending(lowestPrice(record, promotions));
    case 'most-bought':
      return descending(soldOf(record.id));
  }
}

/** Cards show the lowest price, so lists sort by it. */
function lowestPrice(record: GoodsRecord, promotions: PromotionContext): number {
  const [first, ...others] = pricesOf(record, promotions);
  if (first === undefined) throw new RangeError(`goods without SKUs: ${record.id}`);
  return least(first, ...others);
}

function pricesOf({ id, skus }: GoodsRecord, promotions: PromotionContext): readonly Fen[] {
  return skus.map((sku) => priceOf(sku, id, promotions).price);
}

/** Reverses an order. `0 - amount` and not `-amount`: -0 would be a different text in a cursor. */
function descending(amount: number): number {
  return 0 - amount;
}

/** An unreadable cursor ends the list: starting over would make it endless. */
const END_OF_LIST = { at: Infinity, id: '' };

interface Paging {
  readonly cursor?: string | undefined;
  /** Position in the seller's order; undefined for removed goods. */
  readonly positionOf: (goodsId: string) => number | undefined;
}

/**
 * The page after `cursor`. A cursor holds the sort key and id of the last goods shown, not an index, so goods that sold
 * out or moved since then neither end the list nor make it repeat.
 */
export function paginateGoods(ranked: readonly RankedGoods[], { cursor, positionOf }: Paging): Page<GoodsRecord> {
  const position = ({ id }: GoodsRecord) => positionOf(id) ?? Infinity;
  const sorted = [...ranked].sort((a, b) => a.sortKey - b.sortKey || position(a.record) - position(b.record));
  const last = cursor === undefined ? undefined : (parseCursor(cursor) ?? END_OF_LIST);
  const lastPosition = last === undefined ? -1 : (positionOf(last.id) ?? Infinity);
  const rest = sorted.filter(
    ({ sortKey, record }) =>
      last === undefined || sortKey > last.at || (sortKey === last.at && position(record) > lastPosition),
  );
  const page = rest.slice(0, PAGE_SIZE);
  const lastOnPage = rest.length > PAGE_SIZE ? page[page.length - 1] : undefined;
  return {
    items: page.map(({ record }) => record),
    total: ranked.length,
    ...(lastOnPage && { cursor: toCursor({ at: lastOnPage.sortKey, id: lastOnPage.record.id }) }),
  };
}
