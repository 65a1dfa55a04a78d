import type { Address, AddressFields } from '../address';
import type { Nothing, Verb } from './verb';

/** What the shop keeps for a shopper. */
export interface KeepingVerbs {
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
