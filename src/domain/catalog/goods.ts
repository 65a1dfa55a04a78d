import type { GoodsCard, GoodsDetail, PriceRange, Sku } from '@/contract/catalog/goods';
import { FEW_LEFT } from '@/contract/limits';
import { greatest, least } from '@/contract/money';

import { couponsFor, NO_OFFERS, notesFor, priceOf, type Offers, type Priced } from '../promotions/promotions';
import type { GoodsRecord } from './goods-record';

/** Pieces of a SKU that can be bought now; 0 for one that is unknown. Never negative. */
export type StockOf = (skuId: string) => number;

function rangeOf({ id }: GoodsRecord, priced: readonly Priced[]): PriceRange {
  const [first, ...others] = priced.map(({ price }) => price);
  // The catalogue's own check refuses such a good long before; a price of nothing would be a lie.
  if (first === undefined) throw new RangeError(`a good without SKUs: ${id}`);
  return { from: least(first, ...others), to: greatest(first, ...others) };
}

function priceParts(record: GoodsRecord, offers: Offers): Pick<GoodsCard, 'price' | 'openPrice' | 'was'> {
  const { id, skus } = record;
  const all = skus.map((sku) => priceOf(sku, id, offers));
  const price = rangeOf(record, all);
  const toAnyone = { ...offers, groupIds: [] };
  const open = all.some(({ forGroup }) => forGroup) && skus.map((sku) => priceOf(sku, id, toAnyone));
  const was = all.find((priced) => priced.price === price.from)?.was;
  return { price, ...(open && { openPrice: rangeOf(record, open) }), ...(was && { was }) };
}

function stockLeft(skus: readonly Sku[], stockOf: StockOf): number {
  return skus.reduce((total, sku) => total + stockOf(sku.id), 0);
}

/** A good as a list shows it. The range spans every SKU, sold out or not, so that it does not jump as stock goes. */
export function toGoodsCard(record: GoodsRecord, stockOf: StockOf, offers: Offers = NO_OFFERS): GoodsCard {
  const left = stockLeft(record.skus, stockOf);
  return {
    id: record.id,
    title: record.title,
    picture: record.gallery[0],
    ...priceParts(record, offers),
    soldOut: left === 0,
    ...(left > 0 && left <= FEW_LEFT ? { fewLeft: left } : {}),
    ...(record.preorder ? { preorder: record.preorder } : {}),
  };
}

/** A good as its own page shows it, with the price and the stock of each SKU as they are now. */
export function toGoodsDetail(record: GoodsRecord, stockOf: StockOf, offers: Offers = NO_OFFERS): GoodsDetail {
  return {
    ...toGoodsCard(record, stockOf, offers),
    categoryId: record.categoryId,
    saying: record.saying,
    gallery: record.gallery,
    dimensions: record.dimensions,
    skus: record.skus.map((sku) => ({ ...sku, ...priceOf(sku, record.id, offers), stock: stockOf(sku.id) })),
    limit: record.limit,
    story: record.story,
    facts: record.facts,
    returns: record.returns,
    promotions: notesFor(record, offers),
    coupons: couponsFor(record.id, offers),
  };
}
