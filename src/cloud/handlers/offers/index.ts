import type { OffersVerbs } from '@/contract/verbs/offers';

import type { Handler } from '../../handler';
import { listOffers } from './list';
import { makeOffer } from './make';
import { takeOffer } from './take';
import { withdrawOffer } from './withdraw';

export const OFFERS_HANDLERS: { readonly [V in keyof OffersVerbs]: Handler<V> } = {
  'offer.make': makeOffer,
  'offer.list': listOffers,
  'offer.accept': takeOffer,
  'offer.withdraw': withdrawOffer,
};
