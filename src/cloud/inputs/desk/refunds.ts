import {
  exactOptional,
  literal,
  maxLength,
  object,
  pipe,
  string,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskRefundsVerbs } from '@/contract/verbs/desk/refunds';
import { cleanText } from '@/domain/addresses/address';

import { amount, cursor, filledListOf, id } from '../schemas';

const message = pipe(string(), maxLength(LIMITS.refundAnswerChars), transform(cleanText));

const answer = variant('action', [
  object({ action: literal('agree'), message }),
  object({
    action: literal('agree-in-part'),
    message,
    lines: filledListOf(object({ skuId: id, amount }), LIMITS.lines),
  }),
  object({ action: literal('refuse'), message }),
]);

export const DESK_REFUNDS_INPUTS = {
  'desk.listRefunds': object({ orderId: exactOptional(id), cursor }),
  'desk.answerRefund': object({ requestId: id, orderId: id, refundId: id, answer }),
  'desk.receiveReturn': object({ orderId: id, refundId: id, message }),
} satisfies { readonly [V in keyof DeskRefundsVerbs]: GenericSchema<unknown, DeskRefundsVerbs[V]['input']> };
