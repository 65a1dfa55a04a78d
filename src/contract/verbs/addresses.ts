import type { Address, AddressFields } from '../addresses/address';
import type { Nothing, Verb } from '../verb';

/** A shopper's delivery addresses. */
export interface AddressesVerbs {
  'address.list': Verb<Nothing, readonly Address[]>;
  /** Without `id` a new one is made (`requestId` keeps it single); with `id` that one is rewritten. */
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

/** Those that change nothing: asked twice at once, they are asked once. */
export const ADDRESSES_READS = ['address.list'] as const satisfies readonly (keyof AddressesVerbs)[];
