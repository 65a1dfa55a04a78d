import { maxValue, object, pipe, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { DeskCustomersVerbs } from '@/contract/verbs/desk/customers';

import { id, positionCursor, positiveAmount, requiredText, text } from '../schemas';

const gift = { requestId: id, customerId: id, reason: requiredText(LIMITS.giftReasonChars) };

export const DESK_CUSTOMERS_INPUTS = {
  'desk.listCustomers': object({ cursor: positionCursor }),
  'desk.getCustomer': object({ customerId: id }),
  'desk.listCustomerOrders': object({ customerId: id, cursor: positionCursor }),
  'desk.setCustomerNote': object({ customerId: id, note: text(LIMITS.noteChars) }),
  'desk.giveCoupon': object({ ...gift, couponId: id }),
  'desk.giveCredit': object({ ...gift, amount: pipe(positiveAmount, maxValue(fen(LIMITS.giftFen))) }),
} satisfies { readonly [V in keyof DeskCustomersVerbs]: GenericSchema<unknown, DeskCustomersVerbs[V]['input']> };
