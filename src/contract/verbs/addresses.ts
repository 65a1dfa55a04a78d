import type { Address, AddressFields } from '../addresses/address';
import type { EmptyObject, Verb } from '../verb';

/** A shopper's delivery addresses. */
export interface AddressesVerbs {
  'address.list': Verb<EmptyObject, readonly Address[]>;
  /** Without `id` it creates an address (only one per `requestId`); with `id` it overwrites that address. */
  'address.save': Verb<
    {
      readonly requestId: string;
      readonly id?: string;
      readonly fields: AddressFields;
      readonly isDefault: boolean;
    },
    Address,
    'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  'address.remove': Verb<{ readonly addressId: string }, readonly Address[]>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const ADDRESSES_READS = ['address.list'] as const satisfies readonly (keyof AddressesVerbs)[];
