import { create } from 'zustand';

import { call } from '@/client';
import type { AddressFields } from '@/contract/addresses/address';
import type { Answer, Input } from '@/contract/verbs';

import { pickAddress, useDeliveryAddress } from '../checkout/delivery-address';
import { resourceOf } from '../resource';

export { checkAddress } from '@/domain/addresses/address';
export const addressesResource = resourceOf('address.list');

export { maskPhone } from '@/domain/addresses/mask';

/** Saves an address and reloads the list. */
export async function saveAddress(input: Input<'address.save'>): Promise<Answer<'address.save'>> {
  const answer = await call('address.save', input);
  if (answer.ok) await addressesResource.load({});
  return answer;
}

export async function removeAddress(addressId: string): Promise<Answer<'address.remove'>> {
  const answer = await call('address.remove', { addressId });
  if (!answer.ok) return answer;
  addressesResource.put({}, answer.value);
  // The removed address can no longer be the delivery address.
  if (useDeliveryAddress.getState().addressId === addressId) pickAddress(undefined);
  return answer;
}

/** Initial fields of a new address: an incomplete address from WeChat's address book. */
const useAddressDraft = create<{ readonly fields?: AddressFields | undefined }>(() => ({}));

/** Returns the draft and clears it. */
export function takeAddressDraft(): AddressFields | undefined {
  const { fields } = useAddressDraft.getState();
  useAddressDraft.setState({ fields: undefined });
  return fields;
}

export function setAddressDraft(fields: AddressFields): void {
  useAddressDraft.setState({ fields });
}
