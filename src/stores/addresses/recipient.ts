import { create } from 'zustand';

import type { AddressFields } from '@/contract/addresses/address';

/** Where the order goes that the seller writes down for somebody else. */
export const useRecipient = create<{ readonly address?: AddressFields | undefined }>(() => ({}));

export function setRecipient(address: AddressFields | undefined): void {
  useRecipient.setState({ address });
}
