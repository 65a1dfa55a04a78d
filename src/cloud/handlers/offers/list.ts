import type { Handler } from '@/cloud/handler';
import type { Offer } from '@/contract/offers/offer';
import { ok } from '@/contract/result';
import { offerAt } from '@/domain/offers/offer';
import { takePage } from '@/domain/paging';

function lastTurnAt({ turns }: Offer): number {
  return turns[turns.length - 1]?.at ?? 0;
}

export const listOffers: Handler<'offer.list'> = async ({ cursor }, { db, caller, clock }) => {
  const records = await db.listOffers(caller.shopperId);
  const offers = records.flatMap((record) => record.offers.map((offer) => offerAt(offer, clock.now())));
  // Ties are broken by id: with an unstable order an offer could appear on two pages.
  offers.sort((a, b) => lastTurnAt(b) - lastTurnAt(a) || (a.id < b.id ? 1 : -1));
  return ok(takePage(offers, { cursor, idOf: (offer) => offer.id }));
};
