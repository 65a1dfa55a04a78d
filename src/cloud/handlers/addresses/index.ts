import type { AddressesVerbs } from '@/contract/verbs/addresses';

import type { Handler } from '../../handler';
import { listAddresses } from './list';
import { removeAddress } from './remove';
import { saveAddress } from './save';

export const ADDRESSES_HANDLERS: { readonly [V in keyof AddressesVerbs]: Handler<V> } = {
  'address.list': listAddresses,
  'address.save': saveAddress,
  'address.remove': removeAddress,
};
