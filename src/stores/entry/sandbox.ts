import { readSourceStats } from '@/client';
import type { SourceStats } from '@/contract/entry/landing';

import { enterGroup, useGroupPromotions } from './group-promotions';

/** Visits and orders by source, counted on this phone. */
export const readVisitSources = (): Promise<readonly SourceStats[]> => readSourceStats();

/** Simulates opening a card from the demo shop's chat group; `false` if the group has no promotions now. */
export async function enterSandboxGroup(): Promise<boolean> {
  // The embedded cloud takes any data it can't decrypt as the demo group.
  await enterGroup({ encryptedData: 'preview', iv: 'preview' });
  return useGroupPromotions.getState().promotions.length > 0;
}
