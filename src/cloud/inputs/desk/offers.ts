import {
  exactOptional,
  literal,
  maxLength,
  object,
  picklist,
  pipe,
  string,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskOffersVerbs } from '@/contract/verbs/desk/offers';
import { cleanText } from '@/domain/addresses/address';

import { amount, emptyInput, id } from '../schemas';

const message = exactOptional(pipe(string(), maxLength(LIMITS.offerChars), transform(cleanText)));

const answer = variant('action', [
  object({ action: picklist(['accept', 'refuse']), message }),
  object({ action: literal('counter'), price: amount, message }),
]);

export const DESK_OFFERS_INPUTS = {
  'desk.listOffers': emptyInput,
  'desk.answerOffer': object({ requestId: id, offerId: id, answer }),
} satisfies { readonly [V in keyof DeskOffersVerbs]: GenericSchema<unknown, DeskOffersVerbs[V]['input']> };
