import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { LIMITS } from '@/contract/limits';
import type { AskedOffer, Offer } from '@/contract/offers/offer';
import { ok } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import { floorOf } from '@/domain/offers/bargain-rule';
import { offerAt } from '@/domain/offers/offer';
import { priceOf } from '@/domain/promotions/promotions';

/** What the seller may agree on at `now`, as for someone whom no group brought; undefined where there is no bargain left. */
export function boundsOf(
  { skuId, goodsId }: Offer,
  { skuById, promotions }: Ports['window'],
  now: EpochMs,
): AskedOffer['bounds'] {
  const found = skuById.get(skuId);
  const rule = found?.record.bargain;
  if (!found || !rule) return undefined;
  return { floor: floorOf(rule, found.sku), shelf: priceOf(found.sku, goodsId, { promotions, now }).price };
}

/** What waits for her, the one that has waited longest first. */
export async function waitingOffers({ db, clock, window }: Ports): Promise<readonly AskedOffer[]> {
  const now = clock.now();
  const records = await db.listWaitingOffers(now);
  return records
    .flatMap(({ offers }) => offers.map((offer) => offerAt(offer, now)))
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => a.until - b.until)
    .slice(0, LIMITS.deskOffers)
    .map((offer) => {
      const bounds = boundsOf(offer, window, now);
      return { ...offer, ...(bounds && { bounds }) };
    });
}

export const listAskedOffers: Handler<'desk.listOffers'> = async (_input, ports) =>
  ok({ offers: await waitingOffers(ports) });
