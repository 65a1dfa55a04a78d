import { maxLength, minLength, object, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { DeskPreparedOrdersVerbs } from '@/contract/verbs/desk/prepared-orders';

import { emptyInput, id, lines } from '../schemas';

export const DESK_PREPARED_ORDERS_INPUTS = {
  'desk.listPreparedOrders': emptyInput,
  'desk.prepareOrder': object({
    requestId: id,
    message: pipe(string(), maxLength(LIMITS.preparedOrderChars)),
    lines: pipe(lines, minLength(1)),
  }),
  'desk.withdrawPreparedOrder': object({ preparedOrderId: id }),
} satisfies {
  readonly [V in keyof DeskPreparedOrdersVerbs]: GenericSchema<unknown, DeskPreparedOrdersVerbs[V]['input']>;
};
