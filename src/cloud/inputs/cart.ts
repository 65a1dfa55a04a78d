import {
  boolean,
  exactOptional,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  safeInteger,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { CartVerbs } from '@/contract/verbs/cart';

import { id, lines, listOf, paymentChoice } from './schemas';

const instant = pipe(number(), safeInteger(), minValue(0));

const cartEntry = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(0), maxValue(LIMITS.quantity)),
  chosen: boolean(),
  addedAt: instant,
  changedAt: instant,
});

export const CART_INPUTS = {
  'cart.quote': object({ ...paymentChoice, lines, addressId: exactOptional(id), stall: exactOptional(boolean()) }),
  'cart.sync': object({ entries: listOf(cartEntry, LIMITS.cartEntries) }),
} satisfies { readonly [V in keyof CartVerbs]: GenericSchema<unknown, CartVerbs[V]['input']> };
