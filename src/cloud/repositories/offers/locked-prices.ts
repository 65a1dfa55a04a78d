import type { Ports, Reader, Transaction } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import type { WantedLine } from '@/contract/cart/quote';
import type { Order } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';
import { locksAmong, type LockedPrice } from '@/domain/offers/bargain-rule';
import { offerAt, releasedOffer, usedOffer } from '@/domain/offers/offer';

import { readOffers, withOffer } from './offers';

/** The prices that are locked for the caller, of the goods she wants. */
export async function readLocks(
  db: Reader,
  { caller, window, clock }: Pick<Ports, 'caller' | 'window' | 'clock'>,
  wanted: readonly WantedLine[],
): Promise<readonly LockedPrice[]> {
  const goodsIds = new Set(wanted.flatMap(({ skuId }) => window.skuById.get(skuId)?.record.id ?? []));
  const locks: LockedPrice[] = [];
  for (const goodsId of goodsIds) {
    const { offers } = await readOffers(db, caller.shopperId, goodsId);
    locks.push(...locksAmong(offers, clock.now()));
  }
  return locks;
}

/** Ids of the offers whose prices an order was placed with, by their goods. */
function usedIn({ lines }: Order): readonly { readonly goodsId: string; readonly offerId: string }[] {
  return lines.flatMap(({ goodsId, bargain }) => (bargain?.used ? [{ goodsId, offerId: bargain.offerId }] : []));
}

/** Marks the prices that an order was placed with as used, in the transaction that places it. */
export async function holdLocks(tx: Transaction, { caller, clock }: Ports, order: Order): Promise<void> {
  for (const { goodsId, offerId } of usedIn(order)) {
    const record = await readOffers(tx, caller.shopperId, goodsId);
    const offer = record.offers.find(({ id }) => id === offerId);
    if (!offer) throw new Error(`offer ${offerId} is gone`);
    tx.put('offers', withOffer(record, usedOffer(offerAt(offer, clock.now()), order.id)));
  }
}

/** Gives the prices of an order that ended unpaid back to its shopper. Done twice it comes to the same. */
export async function releaseLocks(tx: Transaction, { shopperId, order }: OrderRecord, now: EpochMs): Promise<void> {
  for (const { goodsId, offerId } of usedIn(order)) {
    const record = await readOffers(tx, shopperId, goodsId);
    const offer = record.offers.find(({ id, orderId }) => id === offerId && orderId === order.id);
    if (offer?.state === 'used') tx.put('offers', withOffer(record, releasedOffer(offer, now)));
  }
}
