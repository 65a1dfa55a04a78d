import { create } from 'zustand';

import { read, write } from '@/platform/device/storage';

const KEY = 'xiaopu/added-seller';

/**
 * Whether the shopper says that she has added the seller: her own word, for WeChat tells nobody. It stays on this phone,
 * and only ends the asking: nothing else hangs on it.
 */
export const useAddedSeller = create<{ readonly added: boolean }>(() => ({ added: read(KEY) === true }));

/** On a full phone it is known until the shop is closed: not worth a word to the shopper. */
export function markAdded(added: boolean): void {
  useAddedSeller.setState({ added });
  write(KEY, added);
}
