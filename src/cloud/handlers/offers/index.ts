import type { OffersVerbs } from '@/contract/verbs/offers';

import type { Handler } from '../../handler';
import { acceptOffer } from './accept';
import { listOffers } from './list';
import { makeOffer } from './make';
import { withdrawOffer } from './withdraw';

export const OFFERS_HANDLERS: { readonly [V in keyof OffersVerbs]: Handler<V> } = {
  'offer.make': makeOffer,
  'offer.list': listOffers,
  'offer.accept': acceptOffer,
  'offer.withdraw': withdrawOffer,
};
