import { literal, maxLength, minLength, object, picklist, pipe, string, variant, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskVerbs } from '@/contract/verbs/desk';

import { amount, id, lines, nothing } from './schemas';

const answer = variant('does', [
  object({ does: picklist(['accepts', 'refuses']) }),
  object({ does: literal('counters'), price: amount }),
]);

export const DESK_INPUTS = {
  'desk.summary': nothing,
  'desk.listPreparedOrders': nothing,
  'desk.prepareOrder': object({
    requestId: id,
    words: pipe(string(), maxLength(LIMITS.basketChars)),
    lines: pipe(lines, minLength(1)),
  }),
  'desk.withdrawPreparedOrder': object({ basketId: id }),
  'desk.listOffers': nothing,
  'desk.answerOffer': object({ requestId: id, offerId: id, answer }),
} satisfies { readonly [V in keyof DeskVerbs]: GenericSchema<unknown, DeskVerbs[V]['input']> };
