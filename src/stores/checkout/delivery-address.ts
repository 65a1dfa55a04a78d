import { create } from 'zustand';

/** The address the shopper picked for the next order; undefined for the default address. */
export const useDeliveryAddress = create<{ readonly addressId?: string | undefined }>(() => ({}));

/** Picks the delivery address of the next order; `undefined` returns to the default address. */
export function pickAddress(addressId: string | undefined): void {
  useDeliveryAddress.setState({ addressId });
}
