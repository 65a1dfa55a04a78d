import type { Address, AddressFields } from '../addresses/address';
import type { CartEntry } from '../cart/cart';
import type { Marks } from './wishlist';
import type { Nothing, Verb } from '../verb';

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

  /** What this phone knows of the cart, for what all her phones know. Sent again it changes nothing more. */
  'cart.sync': Verb<{ readonly entries: readonly CartEntry[] }, { readonly entries: readonly CartEntry[] }>;

  'mark.list': Verb<Nothing, Marks>;
  /** Keeps a good among her favourites, or takes it out. */
  'mark.favourite': Verb<{ readonly goodsId: string; readonly on: boolean }, Marks, 'NOT_FOUND' | 'TOO_MANY'>;
  /** Waits for a sold-out SKU, or no longer. One that can be bought is not waited for: the answer shows it as back. */
  'mark.alert': Verb<{ readonly skuId: string; readonly on: boolean }, Marks, 'NOT_FOUND' | 'TOO_MANY'>;
}
