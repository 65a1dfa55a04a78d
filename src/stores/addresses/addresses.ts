import { create } from 'zustand';

import { call } from '@/client';
import type { AddressFields } from '@/contract/addresses/address';
import type { Answer, Input } from '@/contract/verbs';

import { pickAddress, useCheckout } from '../checkout/delivery-address';
import { createResource } from '../resource';

export { checkAddress } from '@/domain/addresses/address';
export const addressesResource = createResource((input: Input<'address.list'>) => call('address.list', input));

export { maskPhone } from '@/domain/addresses/mask';

/** Saves an address; the list that is shown follows. */
export async function saveAddress(input: Input<'address.save'>): Promise<Answer<'address.save'>> {
  const answer = await call('address.save', input);
  if (answer.ok) await addressesResource.load({});
  return answer;
}

export async function removeAddress(addressId: string): Promise<Answer<'address.remove'>> {
  const answer = await call('address.remove', { addressId });
  if (!answer.ok) return answer;
  addressesResource.put({}, answer.value);
  // An order can't be sent to an address that is gone.
  if (useCheckout.getState().addressId === addressId) pickAddress(undefined);
  return answer;
}

/** What a new address begins with, when it comes from WeChat's address book and still wants a correction. */
export const useAddressDraft = create<{ readonly fields?: AddressFields | undefined }>(() => ({}));

/** Hands the draft over: it serves one form only. */
export function takeDraft(): AddressFields | undefined {
  const { fields } = useAddressDraft.getState();
  useAddressDraft.setState({ fields: undefined });
  return fields;
}

export function setDraft(fields: AddressFields): void {
  useAddressDraft.setState({ fields });
}
