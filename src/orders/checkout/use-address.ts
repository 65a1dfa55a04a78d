import { useEffect, useRef, useState } from 'react';

import type { Address } from '@/contract/addresses/address';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { pickFromAddressBook } from '@/platform/device/address-book';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { addressesResource, saveAddress, setDraft } from '@/stores/addresses/addresses';
import type { Checkout } from '@/stores/checkout/checkout';
import { pickAddress, useCheckout } from '@/stores/checkout/delivery-address';
import { requestIdFor } from '@/stores/request-id';

/** The one she picked, or her default, or her only one. */
export function addressFor(addresses: readonly Address[], picked: string | undefined): Address | undefined {
  return addresses.find(({ id }) => id === picked) ?? addresses.find(({ isDefault }) => isDefault) ?? addresses[0];
}

/** Takes an address out of WeChat's book and keeps it. What the shop can't deliver to is put right in the form. */
function useAddressBook() {
  const intent = useRef<ReturnType<typeof requestIdFor>>();
  const [busy, setBusy] = useState(false);

  async function take(): Promise<void> {
    const picked = await pickFromAddressBook();
    if (!picked.ok) {
      if (picked.failure === 'cancelled') return;
      say(copy.checkout.bookRefused);
      return go({ to: 'address' });
    }
    intent.current = requestIdFor(JSON.stringify(picked.value), intent.current);
    const saved = await saveAddress({ requestId: intent.current.id, fields: picked.value, isDefault: true });
    if (saved.ok) return pickAddress(saved.value.id);
    say(wordsFor(saved.failure));
    if (saved.failure.code !== 'INVALID_INPUT') return;
    setDraft(picked.value);
    await go({ to: 'address' });
  }

  async function fromBook(): Promise<void> {
    if (busy) return;
    setBusy(true);
    await take();
    setBusy(false);
  }
  return { busy, fromBook };
}

/** Where the order goes, and every way to say so. The quote follows the address. */
export function useAddress({ store, sendTo }: Checkout, frozenAt: string | undefined) {
  const { remote, reload } = addressesResource.use({});
  const picked = useCheckout((checkout) => checkout.addressId);
  const book = useAddressBook();
  const address = remote.status === 'ready' ? addressFor(remote.value, frozenAt ?? picked) : undefined;
  const isKnown = remote.status === 'ready' || remote.status === 'failed';
  // The province too: it may be written anew under the same id, and the freight hangs on it.
  useEffect(() => {
    if (isKnown) void sendTo(address?.id);
  }, [isKnown, address?.id, address?.province, sendTo]);

  const unlessFrozen = (then: () => void) => () => (store.getState().unanswered ? say(copy.checkout.frozen) : then());
  return {
    remote,
    address,
    busy: book.busy,
    retry: () => void reload(),
    pick: unlessFrozen(() => void go({ to: 'pick-address' })),
    byHand: unlessFrozen(() => void go({ to: 'address' })),
    fromBook: unlessFrozen(() => void book.fromBook()),
  };
}

export type AddressChoice = ReturnType<typeof useAddress>;
