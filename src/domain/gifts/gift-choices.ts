import type { QuoteLine } from '@/contract/cart/quote';
import type { GiftChange } from '@/contract/gifts/gift';
import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';

import type { GoodsRecord, SkuRecord } from '../catalog/goods-record';

interface ShopNow {
  readonly findGoods: (goodsId: string) => GoodsRecord | undefined;
  /** The price of a SKU now, fen. */
  readonly priceOf: (sku: SkuRecord, goodsId: string) => Fen;
}

/**
 * The other kinds that a friend can have in place of a line's: of the same goods, with the same price and weight today, so
 * that no money moves. None at an agreed price, which is of one kind, and none that another line of the order has.
 */
export function giftChoices({ lines }: Pick<Order, 'lines'>, line: QuoteLine, shop: ShopNow): readonly SkuRecord[] {
  const goods = shop.findGoods(line.goodsId);
  const own = goods?.skus.find(({ id }) => id === line.skuId);
  if (!goods || !own || goods.offShelf || line.bargain) return [];
  const price = shop.priceOf(own, goods.id);
  return goods.skus.filter(
    (sku) =>
      sku.weightGrams === own.weightGrams &&
      shop.priceOf(sku, goods.id) === price &&
      lines.every(({ skuId }) => skuId !== sku.id),
  );
}

/** The lines with other kinds, each priced as it was; undefined if one of the changes can't be made. */
export function withGiftChanges(
  order: Pick<Order, 'lines'>,
  changes: readonly GiftChange[],
  shop: ShopNow,
): readonly QuoteLine[] | undefined {
  let { lines } = order;
  for (const { skuId, to } of changes) {
    const line = lines.find((each) => each.skuId === skuId);
    const sku = line && giftChoices({ lines }, line, shop).find(({ id }) => id === to);
    if (!line || !sku) return undefined;
    const picture = sku.picture ?? shop.findGoods(line.goodsId)?.gallery[0] ?? line.picture;
    const changed = { ...line, skuId: sku.id, options: sku.options, picture };
    lines = lines.map((each) => (each === line ? changed : each));
  }
  return lines;
}
