import type { Handler } from '@/cloud/handler';
import { readPage } from '@/cloud/repositories/read-page';
import { ok } from '@/contract/result';
import { offerAt } from '@/domain/offers/offer';

export const listOffers: Handler<'offer.list'> = async ({ cursor }, { db, caller, clock }) => {
  const page = await readPage(db, 'offersByShopper', { key: caller.shopperId, cursor });
  const items = page.items.flatMap(({ document, position }) =>
    document.offers.filter(({ id }) => id === position.id).map((offer) => offerAt(offer, clock.now())),
  );
  return ok({ ...page, items });
};
