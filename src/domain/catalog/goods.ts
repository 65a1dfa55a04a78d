import type { GoodsCard, GoodsDetail, PriceRange } from '@/contract/catalog/goods';
import { LOW_STOCK_THRESHOLD } from '@/contract/limits';
import { greatest, least } from '@/contract/money';

import {
  couponsFor,
  NO_PROMOTIONS,
  priceOf,
  promotionsFor,
  type PromotionContext,
  type SkuPrice,
} from '../promotions/promotions';
import type { GoodsRecord, SkuRecord } from './goods-record';

/** Pieces of a SKU in stock; 0 for an unknown SKU. Never negative. */
export type StockOf = (skuId: string) => number;

function priceRange({ id }: GoodsRecord, prices: readonly SkuPrice[]): PriceRange {
  const [first, ...others] = prices.map(({ price }) => price);
  // Can't happen: the content check rejects goods without SKUs.
  if (first === undefined) throw new RangeError(`goods without SKUs: ${id}`);
  return { from: least(first, ...others), to: greatest(first, ...others) };
}

function pricesForCard(
  record: GoodsRecord,
  promotions: PromotionContext,
): Pick<GoodsCard, 'price' | 'publicPrice' | 'was'> {
  const { id, skus } = record;
  const prices = skus.map((sku) => priceOf(sku, id, promotions));
  const price = priceRange(record, prices);
  const withoutGroups = { ...promotions, groupIds: [] };
  const publicPrices = prices.some(({ forGroup }) => forGroup) && skus.map((sku) => priceOf(sku, id, withoutGroups));
  const was = prices.find((each) => each.price === price.from)?.was;
  return { price, ...(publicPrices && { publicPrice: priceRange(record, publicPrices) }), ...(was && { was }) };
}

function totalStock(skus: readonly SkuRecord[], stockOf: StockOf): number {
  return skus.reduce((total, sku) => total + stockOf(sku.id), 0);
}

/** The stock that is for sale: of goods off the shelf nothing is. */
const stockForSale = (record: GoodsRecord, stockOf: StockOf): StockOf => (record.offShelf ? () => 0 : stockOf);

/** Maps goods to their card. The price range includes sold-out SKUs, so it does not change with the stock. */
export function toGoodsCard(
  record: GoodsRecord,
  stockOf: StockOf,
  promotions: PromotionContext = NO_PROMOTIONS,
): GoodsCard {
  const left = totalStock(record.skus, stockForSale(record, stockOf));
  const [sku, ...others] = record.skus;
  const needsNoChoice = left > 0 && others.length === 0 && !record.preorder;
  return {
    id: record.id,
    title: record.title,
    picture: record.gallery[0],
    ...pricesForCard(record, promotions),
    soldOut: left === 0,
    ...(record.offShelf && { offShelf: true }),
    ...(needsNoChoice && sku && { skuId: sku.id }),
    ...(left > 0 && left <= LOW_STOCK_THRESHOLD ? { fewLeft: left } : {}),
    ...(record.preorder ? { preorder: record.preorder } : {}),
  };
}

/** Maps goods to their page, with current prices and stock. Of goods off the shelf nothing is for sale. */
export function toGoodsDetail(
  record: GoodsRecord,
  stock: StockOf,
  promotions: PromotionContext = NO_PROMOTIONS,
): GoodsDetail {
  const stockOf = stockForSale(record, stock);
  return {
    ...toGoodsCard(record, stockOf, promotions),
    categoryId: record.categoryId,
    subtitle: record.subtitle,
    gallery: record.gallery,
    optionGroups: record.optionGroups,
    skus: record.skus.map((sku) => ({ ...sku, ...priceOf(sku, record.id, promotions), stock: stockOf(sku.id) })),
    maxPerOrder: record.maxPerOrder,
    description: record.description,
    ...(record.story && { story: record.story }),
    attributes: record.attributes,
    returns: record.returns,
    promotions: promotionsFor(record, promotions),
    coupons: couponsFor(record.id, promotions),
  };
}
