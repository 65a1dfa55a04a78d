import {
  literal,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  pipe,
  safeInteger,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import { fen } from '@/contract/money';
import type { DirectVerbs } from '@/contract/checkout/direct-verbs';

import { paying } from './checkout';
import { amount, id, lines } from './schemas';

const wish = variant('kind', [
  object({ kind: literal('goods'), lines: pipe(lines, minLength(1)), shown: amount }),
  object({
    kind: literal('amount'),
    amount: pipe(number(), safeInteger(), minValue(1), maxValue(LIMITS.stallAmount), transform(fen)),
  }),
]);

const favour = object({ favourId: id });

export const DIRECT_INPUTS = {
  'stall.place': object({ ...paying, requestId: id, wish }),
  'basket.get': object({ basketId: id }),
  'favour.ask': object({ orderId: id }),
  'favour.get': favour,
  'favour.pay': favour,
} satisfies { readonly [V in keyof DirectVerbs]: GenericSchema<unknown, DirectVerbs[V]['input']> };
