import { literal, maxLength, minLength, object, picklist, pipe, string, variant, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskVerbs } from '@/contract/desk/verbs';

import { amount, id, lines, nothing } from './schemas';

const answer = variant('does', [
  object({ does: picklist(['accepts', 'refuses']) }),
  object({ does: literal('counters'), price: amount }),
]);

export const DESK_INPUTS = {
  'desk.summary': nothing,
  'desk.baskets': nothing,
  'desk.orderFor': object({
    requestId: id,
    words: pipe(string(), maxLength(LIMITS.basketChars)),
    lines: pipe(lines, minLength(1)),
  }),
  'desk.endBasket': object({ basketId: id }),
  'desk.offers': nothing,
  'desk.answerOffer': object({ requestId: id, offerId: id, answer }),
} satisfies { readonly [V in keyof DeskVerbs]: GenericSchema<unknown, DeskVerbs[V]['input']> };
