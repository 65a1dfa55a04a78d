import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import type { LineItemInput } from '@/contract/cart/quote';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { lockedPricesOf, type LockedPrice } from '@/domain/offers/bargain-rule';
import { offerAt, releasedOffer, usedOffer } from '@/domain/offers/offer';

import { readOffers, withOffer } from './offers';

/** The caller's agreed prices for the goods of these items that are valid now. */
export async function readLockedPrices(
  db: Reader,
  { caller, catalog, clock }: Pick<Ports, 'caller' | 'catalog' | 'clock'>,
  items: readonly LineItemInput[],
): Promise<readonly LockedPrice[]> {
  const goodsIds = new Set(items.flatMap(({ skuId }) => catalog.skuById.get(skuId)?.record.id ?? []));
  const lockedPrices: LockedPrice[] = [];
  for (const goodsId of goodsIds) {
    const { offers } = await readOffers(db, caller.shopperId, goodsId);
    lockedPrices.push(...lockedPricesOf(offers, clock.now()));
  }
  return lockedPrices;
}

/** The offers whose prices an order uses, with their goods. */
function offersUsedIn({ lines }: Order): readonly { readonly goodsId: string; readonly offerId: string }[] {
  return lines.flatMap(({ goodsId, bargain }) => (bargain?.used ? [{ goodsId, offerId: bargain.offerId }] : []));
}

/** Marks the agreed prices of an order as used, in the transaction that places it. */
export async function reserveLockedPrices(tx: Transaction, { caller, clock }: Ports, order: Order): Promise<void> {
  for (const { goodsId, offerId } of offersUsedIn(order)) {
    const record = await readOffers(tx, caller.shopperId, goodsId);
    const offer = record.offers.find(({ id }) => id === offerId);
    if (!offer) throw new Error(`offer ${offerId} not found`);
    tx.put('offers', withOffer(record, usedOffer(offerAt(offer, clock.now()), order.id)));
  }
}

/** Releases the agreed prices of an order that ended unpaid. Idempotent. */
export async function releaseLockedPrices(
  tx: Transaction,
  { shopperId, order }: OrderRecord,
  now: EpochMs,
): Promise<void> {
  for (const { goodsId, offerId } of offersUsedIn(order)) {
    const record = await readOffers(tx, shopperId, goodsId);
    const offer = record.offers.find(({ id, orderId }) => id === offerId && orderId === order.id);
    if (offer?.state === 'used') tx.put('offers', withOffer(record, releasedOffer(offer, now)));
  }
}
