import { create } from 'zustand';

import { readStorage, writeStorage } from '@/platform/device/storage';

const KEY = 'xiaopu/added-seller';

/**
 * Whether the shopper says they have added the seller as a contact; WeChat has no API for that. Stored on this phone
 * only, and used only to hide the invitation.
 */
export const useAddedSeller = create<{ readonly added: boolean }>(() => ({ added: readStorage(KEY) === true }));

/** If the phone's storage is full, it is kept in memory only; this is not reported. */
export function setSellerAdded(added: boolean): void {
  useAddedSeller.setState({ added });
  writeStorage(KEY, added);
}
