import { create } from 'zustand';

/** What the shopper chose for the order she is about to place: the address she picked among hers, if she did. */
export const useCheckout = create<{ readonly addressId?: string | undefined }>(() => ({}));

/** Sends the next order there. `undefined` goes back to her default address. */
export function pickAddress(addressId: string | undefined): void {
  useCheckout.setState({ addressId });
}
