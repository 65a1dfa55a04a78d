import { boolean, exactOptional, maxLength, object, pipe, string, type GenericSchema } from 'valibot';

import { LIMITS } from '@/contract/limits';
import type { AddressesVerbs } from '@/contract/verbs/addresses';

import { emptyInput, id } from './schemas';

/** Length limits only; `domain/addresses/address` validates the content. */
export const addressFields = object({
  name: pipe(string(), maxLength(LIMITS.nameChars)),
  phone: pipe(string(), maxLength(LIMITS.idChars)),
  province: pipe(string(), maxLength(LIMITS.regionChars)),
  city: pipe(string(), maxLength(LIMITS.regionChars)),
  district: pipe(string(), maxLength(LIMITS.regionChars)),
  detail: pipe(string(), maxLength(LIMITS.detailChars)),
});

export const ADDRESSES_INPUTS = {
  'address.list': emptyInput,
  'address.save': object({ requestId: id, id: exactOptional(id), fields: addressFields, isDefault: boolean() }),
  'address.remove': object({ addressId: id }),
} satisfies { readonly [V in keyof AddressesVerbs]: GenericSchema<unknown, AddressesVerbs[V]['input']> };
