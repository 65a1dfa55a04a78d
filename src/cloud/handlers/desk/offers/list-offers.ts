import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/indexes';
import type { Ports } from '@/cloud/ports';
import { LIMITS } from '@/contract/limits';
import type { Offer, WaitingOffer } from '@/contract/offers/offer';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { floorOf } from '@/domain/offers/bargain-rule';
import { priceOf } from '@/domain/promotions/promotions';

/**
 * Prices that the seller may agree on at `now`, without group promotions; undefined when not open to offers any more.
 */
export function answerBoundsOf(
  { skuId, goodsId }: Offer,
  { skuById, promotions }: Ports['catalog'],
  now: EpochMs,
): WaitingOffer['bounds'] {
  const found = skuById.get(skuId);
  const rule = found?.record.bargain;
  if (!found || !rule) return undefined;
  return { floor: floorOf(rule, found.sku), listPrice: priceOf(found.sku, goodsId, { promotions, now }).price };
}

/** Offers that wait for the seller, longest waiting first, at most `LIMITS.deskOffers`. */
export async function findWaitingOffers({ db, clock, catalog }: Ports): Promise<readonly WaitingOffer[]> {
  const now = clock.now();
  const limit = LIMITS.deskOffers;
  // At `now` itself an offer has expired.
  const waiting = await db.list('waitingOffers', { key: ALL, order: 'oldest', from: now + 1, limit });
  return waiting
    .flatMap(({ document, position }) => document.offers.filter(({ id }) => id === position.id))
    .map((offer) => {
      const bounds = answerBoundsOf(offer, catalog, now);
      return { ...offer, ...(bounds && { bounds }) };
    });
}

export const listWaitingOffers: Handler<'desk.listOffers'> = async (_input, ports) =>
  ok({ offers: await findWaitingOffers(ports) });
