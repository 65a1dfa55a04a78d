import type { GoodsCard, GoodsDetail, PriceRange, Sku } from '@/contract/goods';
import { FEW_LEFT } from '@/contract/limits';
import { greatest, least } from '@/contract/money';
import type { GoodsRecord } from './catalogue';

/** Pieces of a SKU that can be bought now; 0 for one that is unknown. Never negative. */
export type StockOf = (skuId: string) => number;

function priceRange(record: GoodsRecord): PriceRange {
  const [first, ...others] = record.skus.map((sku) => sku.price);
  // The catalogue's own check refuses such a good long before; a price of nothing would be a lie.
  if (first === undefined) throw new RangeError(`a good without SKUs: ${record.id}`);
  return { from: least(first, ...others), to: greatest(first, ...others) };
}

function stockLeft(skus: readonly Sku[], stockOf: StockOf): number {
  return skus.reduce((total, sku) => total + stockOf(sku.id), 0);
}

/** A good as a list shows it. The range spans every SKU, sold out or not, so that it does not jump as stock goes. */
export function toGoodsCard(record: GoodsRecord, stockOf: StockOf): GoodsCard {
  const left = stockLeft(record.skus, stockOf);
  return {
    id: record.id,
    title: record.title,
    picture: record.gallery[0],
    price: priceRange(record),
    soldOut: left === 0,
    ...(left > 0 && left <= FEW_LEFT ? { fewLeft: left } : {}),
    ...(record.preorder ? { preorder: record.preorder } : {}),
  };
}

/** A good as its own page shows it, with the stock of each SKU as it is now. */
export function toGoodsDetail(record: GoodsRecord, stockOf: StockOf): GoodsDetail {
  return {
    ...toGoodsCard(record, stockOf),
    categoryId: record.categoryId,
    saying: record.saying,
    gallery: record.gallery,
    dimensions: record.dimensions,
    skus: record.skus.map((sku) => ({ ...sku, stock: stockOf(sku.id) })),
    limit: record.limit,
    story: record.story,
    facts: record.facts,
    returns: record.returns,
  };
}
