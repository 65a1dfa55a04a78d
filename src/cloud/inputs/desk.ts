import { literal, maxLength, minLength, object, picklist, pipe, string, variant, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskVerbs } from '@/contract/verbs/desk';

import { amount, emptyInput, id, lines } from './schemas';

const answer = variant('action', [
  object({ action: picklist(['accept', 'refuse']) }),
  object({ action: literal('counter'), price: amount }),
]);

export const DESK_INPUTS = {
  'desk.summary': emptyInput,
  'desk.listPreparedOrders': emptyInput,
  'desk.prepareOrder': object({
    requestId: id,
    message: pipe(string(), maxLength(LIMITS.preparedOrderChars)),
    lines: pipe(lines, minLength(1)),
  }),
  'desk.withdrawPreparedOrder': object({ preparedOrderId: id }),
  'desk.listOffers': emptyInput,
  'desk.answerOffer': object({ requestId: id, offerId: id, answer }),
} satisfies { readonly [V in keyof DeskVerbs]: GenericSchema<unknown, DeskVerbs[V]['input']> };
