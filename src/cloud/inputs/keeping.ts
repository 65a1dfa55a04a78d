import { boolean, exactOptional, maxLength, object, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { KeepingVerbs } from '@/contract/verbs/keeping';

import { id, nothing } from './parts';

/** Bounds only: whether an address can be delivered to is for `domain/address` to say. */
const fields = object({
  name: pipe(string(), maxLength(LIMITS.nameChars)),
  phone: pipe(string(), maxLength(LIMITS.idChars)),
  province: pipe(string(), maxLength(LIMITS.regionChars)),
  city: pipe(string(), maxLength(LIMITS.regionChars)),
  district: pipe(string(), maxLength(LIMITS.regionChars)),
  detail: pipe(string(), maxLength(LIMITS.detailChars)),
});

export const KEEPING_INPUTS = {
  'address.list': nothing,
  'address.save': object({ requestId: id, id: exactOptional(id), fields, isDefault: boolean() }),
  'address.remove': object({ addressId: id }),
} satisfies { readonly [V in keyof KeepingVerbs]: GenericSchema<unknown, KeepingVerbs[V]['input']> };
