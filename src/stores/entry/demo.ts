import { readSources } from '@/client';
import type { SourceTally } from '@/contract/entry/landing';

import { enterGroup, useGroupOffers } from './group';

/** What the mocked cloud counted on this phone. */
export const readDemoSources = (): Promise<readonly SourceTally[]> => readSources();

/** Comes as from a card in the demo shop's own chat group; `false` if nothing is made for it now. */
export async function enterDemoGroup(): Promise<boolean> {
  // Whatever it can't open counts there as sealed for the shop's own group.
  await enterGroup({ encryptedData: 'preview', iv: 'preview' });
  return useGroupOffers.getState().offers.length > 0;
}
