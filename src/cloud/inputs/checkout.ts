import {
  boolean,
  check,
  exactOptional,
  forward,
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

import { amount, id, lines, paymentChoice, text } from './schemas';

const purchase = variant('kind', [
  object({ kind: literal('goods'), lines: pipe(lines, minLength(1)), shown: amount }),
  object({
    kind: literal('amount'),
    amount: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.stallAmount), transform(fen)),
  }),
]);

const gift = object({ from: text(LIMITS.nameChars), words: text(LIMITS.giftChars), showsPrice: boolean() });

const payForMe = object({ payForMeId: id });

export const CHECKOUT_INPUTS = {
  'order.place': pipe(
    object({
      ...paymentChoice,
      requestId: id,
      lines: pipe(lines, minLength(1)),
      addressId: exactOptional(id),
      gift: exactOptional(gift),
      remark: pipe(string(), maxLength(LIMITS.remarkChars)),
      shown: amount,
    }),
    forward(
      check((input) => (input.addressId === undefined) !== (input.gift === undefined)),
      ['addressId'],
    ),
  ),
  'order.placeAtStall': object({ ...paymentChoice, requestId: id, purchase }),
  'preparedOrder.get': object({ preparedOrderId: id }),
  'payForMe.request': object({ orderId: id }),
  'payForMe.get': payForMe,
  'payForMe.pay': payForMe,
} satisfies { readonly [V in keyof CheckoutVerbs]: GenericSchema<unknown, CheckoutVerbs[V]['input']> };
