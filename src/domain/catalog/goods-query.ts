import type { GoodsQuery, GoodsSort } from '@/contract/catalog/goods-query';
import { least, type Fen } from '@/contract/money';
import { PAGE_SIZE, type Page } from '@/contract/page';

import { priceOf, type Offers } from '../promotions/promotions';
import type { StockOf } from './goods';
import type { GoodsRecord } from './goods-record';

/** Pieces of a good that were bought, all SKUs together. */
export type SoldOf = (goodsId: string) => number;

/** What a query asks of a good that its record does not tell. */
export interface Standing {
  readonly stockOf: StockOf;
  readonly soldOf: SoldOf;
  /** Prices are those of now, as the cards show them. */
  readonly offers: Offers;
}

/** A good and what it is ordered by: the lower, the sooner it comes; of equal ones the seller's order decides. */
export interface Ranked {
  readonly record: GoodsRecord;
  readonly key: number;
}

/** The goods that fit every filter of the query, in the order in which they came. */
export function filterGoods<T extends { readonly record: GoodsRecord }>(
  goods: readonly T[],
  { categoryId, inStock, preorder, priceFrom, priceTo }: GoodsQuery,
  { stockOf, offers }: Standing,
): readonly T[] {
  return goods.filter(({ record }) => {
    if (categoryId !== undefined && record.categoryId !== categoryId) return false;
    if (inStock !== undefined && record.skus.some(({ id }) => stockOf(id) > 0) !== inStock) return false;
    if (preorder !== undefined && (record.preorder !== undefined) !== preorder) return false;
    return pricesOf(record, offers).some(
      (price) => (priceFrom === undefined || price >= priceFrom) && (priceTo === undefined || price <= priceTo),
    );
  });
}

/** What a good is ordered by. */
export function sortKey(record: GoodsRecord, sort: GoodsSort, { soldOf, offers }: Standing): number {
  switch (sort) {
    case 'seller':
      return 0;
    case 'new':
      return mostFirst(record.listedAt ?? 0);
    case 'price-up':
      return lowestPrice(record, offers);
    case 'price-down':
      return mostFirst(lowestPrice(record, offers));
    case 'most-bought':
      return mostFirst(soldOf(record.id));
  }
}

/** The one that a card shows, so that a list ordered by price is seen to be so. */
function lowestPrice(record: GoodsRecord, offers: Offers): number {
  const [first, ...others] = pricesOf(record, offers);
  if (first === undefined) throw new RangeError(`a good without SKUs: ${record.id}`);
  return least(first, ...others);
}

function pricesOf({ id, skus }: GoodsRecord, offers: Offers): readonly Fen[] {
  return skus.map((sku) => priceOf(sku, id, offers).price);
}

/** Turns an order round; `0 -` and not `-`, for a negative nought is another text in a cursor. */
function mostFirst(amount: number): number {
  return 0 - amount;
}

interface Paging {
  readonly cursor?: string | undefined;
  /** Where a good stands in the seller's order. */
  readonly placeOf: (goodsId: string) => number | undefined;
}

/**
 * The page after `cursor`, which tells the key and id of the last good shown and not its place: a good that sold out, or
 * rose in the order since, neither ends the list nor brings back what was shown with the same key.
 */
export function pageOfGoods(ranked: readonly Ranked[], { cursor, placeOf }: Paging): Page<GoodsRecord> {
  const place = ({ id }: GoodsRecord) => placeOf(id) ?? Infinity;
  const inOrder = [...ranked].sort((a, b) => a.key - b.key || place(a.record) - place(b.record));
  const last = cursor === undefined ? undefined : readCursor(cursor);
  const lastPlace = last === undefined ? -1 : (placeOf(last.id) ?? Infinity);
  const rest = inOrder.filter(
    ({ key, record }) => last === undefined || key > last.key || (key === last.key && place(record) > lastPlace),
  );
  const page = rest.slice(0, PAGE_SIZE);
  const end = rest.length > PAGE_SIZE ? page[page.length - 1] : undefined;
  return {
    items: page.map(({ record }) => record),
    total: ranked.length,
    ...(end && { cursor: `${end.key}:${end.record.id}` }),
  };
}

/** What does not read as a cursor comes after everything: to start over would make a list without end. */
function readCursor(cursor: string): { readonly key: number; readonly id: string } {
  const [, key, id = ''] = /^(-?\d+):(.+)$/s.exec(cursor) ?? [];
  return { key: key === undefined ? Infinity : Number(key), id };
}
