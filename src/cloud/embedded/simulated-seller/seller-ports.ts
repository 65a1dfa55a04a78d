import { ALL } from '@/cloud/index-keys';
import type { Ports } from '@/cloud/ports';
import type { EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';
import type { StoredIndexDocument, StoredIndexName } from '../storage/stored-indexes';

/** What the demo seller uses of the outside. She acts by the seller's own verbs. */
export interface SellerPorts extends Ports {
  /** Where this phone has the demo's pictures, if not in the package. */
  readonly pictureFolder?: string | undefined;
}

/** The ports as of the moment when the demo seller acts, which may be over when her acts are simulated. */
export function portsAt(at: EpochMs, ports: Ports): Ports {
  return { ...ports, clock: { now: () => at } };
}

/** Documents that the demo seller looks at in one go. */
const MAX_AT_ONCE = 20;

/** What may ask something of the demo seller, oldest first. A document with several entries is found several times. */
export function findForSeller<I extends StoredIndexName>(
  store: Store,
  index: I,
  key: string = ALL,
): readonly { readonly document: StoredIndexDocument<I>; readonly position: { readonly id: string } }[] {
  return store.find(index, { key, order: 'oldest', limit: MAX_AT_ONCE });
}
