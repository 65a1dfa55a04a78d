import type { AddressesVerbs } from '@/contract/verbs/addresses';

import { saveAddress } from '../shop';
import { ADDRESS_FIELDS } from '../test-content';
import { reads, type VerbScenarios } from './scenario';
import * as steps from './steps';

export const ADDRESSES_SCENARIOS = {
  'address.list': reads({}),
  'address.save': {
    effect: 'writes',
    scenarios: {
      first: async () => ({ requestId: 'address-1', fields: ADDRESS_FIELDS, isDefault: true }),
      again: async (shop) => {
        await saveAddress(shop.call);
        const { id } = await steps.saveSecondAddress(shop);
        return { requestId: 'address-3', id, fields: { ...ADDRESS_FIELDS, detail: '文三路 3 号' }, isDefault: true };
      },
    },
    other: { isDefault: false },
  },
  'address.remove': {
    effect: 'writes',
    scenarios: {
      first: async (shop) => {
        await steps.saveSecondAddress(shop);
        return { addressId: (await saveAddress(shop.call)).id };
      },
    },
  },
} satisfies VerbScenarios<keyof AddressesVerbs>;
