import {
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  safeInteger,
  string,
  transform,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { OffersVerbs } from '@/contract/verbs/offers';

import { amount, cursor, id, line } from './schemas';

const price = pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.offerFen), transform(fen));

export const OFFERS_INPUTS = {
  'offer.make': object({
    ...line.entries,
    requestId: id,
    price,
    message: pipe(string(), maxLength(LIMITS.offerChars)),
  }),
  'offer.list': object({ cursor }),
  'offer.accept': object({ offerId: id, shownPrice: amount }),
  'offer.withdraw': object({ offerId: id }),
} satisfies { readonly [V in keyof OffersVerbs]: GenericSchema<unknown, OffersVerbs[V]['input']> };
