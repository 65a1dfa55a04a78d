import type { Handler } from '@/cloud/handler';
import { WAITING_OFFERS } from '@/cloud/indexes';
import type { Listed, Ports } from '@/cloud/ports';
import type { OfferRecord } from '@/cloud/records';
import { answerBoundsOf } from '@/cloud/services/offers/answer-offer';
import { LIMITS } from '@/contract/limits';
import type { WaitingOffer } from '@/contract/offers/offer';
import { ok } from '@/contract/result';

/** Offers that wait for the seller: serious ones first, longest waiting first, at most `LIMITS.deskOffers`. */
export async function findWaitingOffers({ db, clock, catalog }: Ports): Promise<readonly WaitingOffer[]> {
  const now = clock.now();
  const waiting: Listed<OfferRecord>[] = [];
  for (const key of WAITING_OFFERS) {
    const limit = LIMITS.deskOffers - waiting.length;
    // At `now` itself an offer has expired.
    waiting.push(...(await db.list('waitingOffers', { key, order: 'oldest', from: now + 1, limit })));
  }
  return waiting
    .flatMap(({ document, position }) => document.offers.filter(({ id }) => id === position.id))
    .map((offer) => {
      const bounds = answerBoundsOf(offer, catalog, now);
      return { ...offer, ...(bounds && { bounds }) };
    });
}

export const listWaitingOffers: Handler<'desk.listOffers'> = async (_input, ports) =>
  ok({ offers: await findWaitingOffers(ports) });
