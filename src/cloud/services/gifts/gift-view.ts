import type { Database, Ports, Reader } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { readStock } from '@/cloud/repositories/catalog/stock';
import type { GiftChoice, GiftView } from '@/contract/gifts/gift';
import { failure, type Failure } from '@/contract/failure';
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

/** What the shop sells and asks for it now, for `domain/gifts/gift-choices`. */
export async function shopNow(ports: Pick<Ports, 'catalog' | 'clock' | 'caller'>, db: Reader) {
  const promotions = await currentPromotions(ports, db);
  return {
    findGoods: (goodsId: string) => ports.catalog.goodsById.get(goodsId),
    priceOf: (sku: Parameters<typeof priceOf>[0], goodsId: string) => priceOf(sku, goodsId, promotions).price,
  };
}

/** A gift as the caller may see it, with the kinds in stock among which they may choose. */
export async function giftView(record: OrderRecord, ports: Ports): Promise<Result<GiftView, Failure<'NOT_FOUND'>>> {
  const { order, shopperId, claimedBy } = record;
  const { caller, clock } = ports;
  const choices = await choicesIn(record, ports);
  const view = toGiftView(order, {
    isPayer: shopperId === caller.shopperId,
    isFriend: claimedBy === caller.shopperId,
    now: clock.now(),
    choicesOf: ({ skuId }) => choices.get(skuId) ?? [],
  });
  return view ? ok(view) : err(noGift());
}

/** By the SKU of a line. Empty unless the shop allows it. */
async function choicesIn({ order }: OrderRecord, ports: Ports): Promise<ReadonlyMap<string, readonly GiftChoice[]>> {
  if (!ports.catalog.shop.giftChoice) return new Map();
  const shop = await shopNow(ports, ports.db);
  const found = order.lines.map((line) => ({ line, skus: giftChoices(order, line, shop) }));
  const stockOf = await readStock(
    ports,
    found.flatMap(({ skus }) => skus.map(({ id }) => id)),
  );
  return new Map(
    found.map(({ line, skus }) => [
      line.skuId,
      skus
        .filter(({ id }) => stockOf(id) >= line.quantity)
        .map(({ id, options, picture = line.picture }) => ({ skuId: id, options, picture })),
    ]),
  );
}
