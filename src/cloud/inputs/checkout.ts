import {
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  pipe,
  safeInteger,
  string,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { CheckoutVerbs } from '@/contract/verbs/checkout';

import { amount, id, lines, paying } from './schemas';

const wish = variant('kind', [
  object({ kind: literal('goods'), lines: pipe(lines, minLength(1)), shown: amount }),
  object({
    kind: literal('amount'),
    amount: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.stallAmount), transform(fen)),
  }),
]);

const favour = object({ favourId: id });

export const CHECKOUT_INPUTS = {
  'order.place': object({
    ...paying,
    requestId: id,
    lines: pipe(lines, minLength(1)),
    addressId: id,
    remark: pipe(string(), maxLength(LIMITS.remarkChars)),
    shown: amount,
  }),
  'order.placeAtStall': object({ ...paying, requestId: id, wish }),
  'preparedOrder.get': object({ basketId: id }),
  'payForMe.request': object({ orderId: id }),
  'payForMe.get': favour,
  'payForMe.pay': favour,
} satisfies { readonly [V in keyof CheckoutVerbs]: GenericSchema<unknown, CheckoutVerbs[V]['input']> };
