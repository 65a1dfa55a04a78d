import type { QuoteLine } from '@/contract/cart/quote';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';

import type { GoodsRecord, SkuRecord } from '../catalog/goods-record';

interface GoodsNow {
  readonly goods: GoodsRecord | undefined;
  /** The price of a SKU now, fen. */
  readonly priceOf: (sku: SkuRecord) => Fen;
}

/**
 * The other kinds that a friend can have in place of a line's: of the same goods, with the same price and weight today, so
 * that no money moves. None at an agreed price, which is of one kind, and none that another line of the order has.
 */
export function giftChoices(
  { lines }: Pick<Order, 'lines'>,
  line: QuoteLine,
  { goods, priceOf }: GoodsNow,
): readonly SkuRecord[] {
  const own = goods?.skus.find(({ id }) => id === line.skuId);
  if (!goods || !own || goods.offShelf || line.bargain) return [];
  const price = priceOf(own);
  return goods.skus.filter(
    (sku) =>
      sku.weightGrams === own.weightGrams && priceOf(sku) === price && lines.every(({ skuId }) => skuId !== sku.id),
  );
}
