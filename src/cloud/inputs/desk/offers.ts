import { literal, object, picklist, variant, type GenericSchema } from 'valibot';

import type { DeskOffersVerbs } from '@/contract/verbs/desk/offers';

import { amount, emptyInput, id } from '../schemas';

const answer = variant('action', [
  object({ action: picklist(['accept', 'refuse']) }),
  object({ action: literal('counter'), price: amount }),
]);

export const DESK_OFFERS_INPUTS = {
  'desk.listOffers': emptyInput,
  'desk.answerOffer': object({ requestId: id, offerId: id, answer }),
} satisfies { readonly [V in keyof DeskOffersVerbs]: GenericSchema<unknown, DeskOffersVerbs[V]['input']> };
