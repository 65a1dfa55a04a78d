import type { Database, Ports, Reader } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { readStockInTransaction } from '@/cloud/repositories/catalog/stock';
import type { GiftChoice, GiftView } from '@/contract/gifts/gift';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { giftChoices } from '@/domain/gifts/gift-choices';
import { toGiftView } from '@/domain/gifts/gift-view';
import { priceOf } from '@/domain/promotions/promotions';

import { currentPromotions } from '../promotions/current-promotions';

/** The order of a gift, by the id on its card. */
export async function findGift(db: Database, giftId: string): Promise<Result<OrderRecord, Failure<'NOT_FOUND'>>> {
  const [found] = await db.list('ordersByGift', { key: giftId, limit: 1 });
  return found ? ok(found.document) : err(noGift());
}

export const noGift = () => failure('NOT_FOUND', { what: 'gift' });

/** A gift as the caller may see it, with the kinds among which they may choose. */
export async function giftView(record: OrderRecord, ports: Ports): Promise<Result<GiftView, Failure<'NOT_FOUND'>>> {
  const { order, shopperId, claimedBy } = record;
  const { caller, clock, db } = ports;
  const choices = await readGiftChoices(db, order, ports);
  const view = toGiftView(order, {
    isPayer: shopperId === caller.shopperId,
    isFriend: claimedBy === caller.shopperId,
    now: clock.now(),
    choicesOf: ({ skuId }) => choices.get(skuId) ?? [],
  });
  return view ? ok(view) : err(noGift());
}

/** The other kinds that are in stock, by the SKU of a line. Empty unless the shop allows them. */
export async function readGiftChoices(
  db: Reader,
  order: Order,
  ports: Pick<Ports, 'catalog' | 'clock' | 'caller'>,
): Promise<ReadonlyMap<string, readonly GiftChoice[]>> {
  const { shop, goodsById } = ports.catalog;
  const choices = new Map<string, readonly GiftChoice[]>();
  if (!shop.giftChoice) return choices;
  const promotions = await currentPromotions(ports, db);
  for (const line of order.lines) {
    const { goodsId, skuId, quantity } = line;
    const goods = goodsById.get(goodsId);
    const skus = giftChoices(order, line, { goods, priceOf: (sku) => priceOf(sku, goodsId, promotions).price });
    const stockOf = await readStockInTransaction(
      db,
      skus.map(({ id }) => id),
    );
    const inStock = skus.filter(({ id }) => stockOf(id) >= quantity);
    choices.set(
      skuId,
      inStock.map(({ id, options, picture = goods?.gallery[0] ?? line.picture }) => ({ skuId: id, options, picture })),
    );
  }
  return choices;
}
