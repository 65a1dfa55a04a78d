import { useEffect } from 'react';

import { useAddressChoice } from '@/orders/shared/use-address-choice';
import type { Checkout } from '@/stores/checkout/checkout';

/** The delivery address and the actions that change it. A change of address triggers a new quote. */
export function useCheckoutAddress({ store, setAddress }: Checkout, lockedAddressId: string | undefined) {
  const choice = useAddressChoice(lockedAddressId, () => store.getState().unanswered !== undefined);
  const { remote, address } = choice;
  const isKnown = remote.status === 'ready' || remote.status === 'failed';
  // Also depends on the province: it can change under the same id, and determines the freight.
  useEffect(() => {
    if (isKnown) void setAddress(address?.id);
  }, [isKnown, address?.id, address?.province, setAddress]);
  return choice;
}
