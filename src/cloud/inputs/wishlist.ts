import {
  array,
  boolean,
  exactOptional,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  safeInteger,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { KeepingVerbs } from '@/contract/wishlist/verbs';

import { id, nothing } from './schemas';

/** Bounds only: whether an address can be delivered to is for `domain/addresses/address` to say. */
const fields = object({
  name: pipe(string(), maxLength(LIMITS.nameChars)),
  phone: pipe(string(), maxLength(LIMITS.idChars)),
  province: pipe(string(), maxLength(LIMITS.regionChars)),
  city: pipe(string(), maxLength(LIMITS.regionChars)),
  district: pipe(string(), maxLength(LIMITS.regionChars)),
  detail: pipe(string(), maxLength(LIMITS.detailChars)),
});

const instant = pipe(number(), safeInteger(), minValue(0));

const cartEntry = object({
  skuId: id,
  quantity: pipe(number(), safeInteger(), minValue(0), maxValue(LIMITS.quantity)),
  chosen: boolean(),
  addedAt: instant,
  changedAt: instant,
});

export const KEEPING_INPUTS = {
  'address.list': nothing,
  'address.save': object({ requestId: id, id: exactOptional(id), fields, isDefault: boolean() }),
  'address.remove': object({ addressId: id }),
  'cart.sync': object({ entries: pipe(array(cartEntry), maxLength(LIMITS.cartEntries)) }),
  'mark.list': nothing,
  'mark.favourite': object({ goodsId: id, on: boolean() }),
  'mark.alert': object({ skuId: id, on: boolean() }),
} satisfies { readonly [V in keyof KeepingVerbs]: GenericSchema<unknown, KeepingVerbs[V]['input']> };
