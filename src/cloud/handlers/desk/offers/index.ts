import type { Handler } from '@/cloud/handler';
import type { DeskOffersVerbs } from '@/contract/verbs/desk/offers';

import { answerOffer } from './answer-offer';
import { listWaitingOffers } from './list-offers';

export const DESK_OFFERS_HANDLERS: { readonly [V in keyof DeskOffersVerbs]: Handler<V> } = {
  'desk.listOffers': listWaitingOffers,
  'desk.answerOffer': answerOffer,
};
