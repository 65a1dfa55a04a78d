import { useRef } from 'react';

import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { chooseAddress } from '@/platform/device/address-book';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { addressesResource, saveAddress, setAddressDraft } from '@/stores/addresses/addresses';
import { pickAddress, useDeliveryAddress } from '@/stores/checkout/delivery-address';
import { requestIdFor } from '@/stores/request-id';

import { useBusy } from './use-busy';

/** The picked address, or the default one, or the first. */
export function selectAddress(addresses: readonly Address[], picked: string | undefined): Address | undefined {
  return addresses.find(({ id }) => id === picked) ?? addresses.find(({ isDefault }) => isDefault) ?? addresses[0];
}

/** Imports an address from WeChat's address book and saves it. An invalid one is opened in the form to be corrected. */
function useAddressBook() {
  const intent = useRef<ReturnType<typeof requestIdFor>>();
  const { busy, track } = useBusy();

  async function chooseAndSave(): Promise<void> {
    const picked = await chooseAddress();
    if (!picked.ok) {
      if (picked.failure === 'cancelled') return;
      showToast(copy.checkout.importFailed);
      return navigateTo({ to: 'address' });
    }
    intent.current = requestIdFor(JSON.stringify(picked.value), intent.current);
    const saved = await saveAddress({ requestId: intent.current.id, fields: picked.value, isDefault: true });
    if (saved.ok) return pickAddress(saved.value.id);
    showToast(failureText(saved.failure));
    if (saved.failure.code !== 'INVALID_INPUT') return;
    setAddressDraft(picked.value);
    await navigateTo({ to: 'address' });
  }

  return { busy, importAddress: () => void (busy || track(chooseAndSave())) };
}

/**
 * One of the shopper's addresses and the actions that change which. `isLocked`: whether it has to stay as it is now, which
 * a tap then says.
 */
export function useAddressChoice(lockedAddressId?: string, isLocked = () => false) {
  const { remote, reload } = addressesResource.use({});
  const picked = useDeliveryAddress((state) => state.addressId);
  const addressBook = useAddressBook();
  const unlessLocked = (then: () => void) => () => (isLocked() ? showToast(copy.checkout.lockedUntilReply) : then());
  return {
    remote,
    address: remote.status === 'ready' ? selectAddress(remote.value, lockedAddressId ?? picked) : undefined,
    busy: addressBook.busy,
    retry: () => void reload(),
    pick: unlessLocked(() => void navigateTo({ to: 'pick-address' })),
    enterManually: unlessLocked(() => void navigateTo({ to: 'address' })),
    importAddress: unlessLocked(addressBook.importAddress),
  };
}

export type AddressState = ReturnType<typeof useAddressChoice>;
