import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';

/** How long the demo seller takes to get more of what someone waits for: soon enough that who tries the shop sees it. */
export const RESTOCKING = 2 * MINUTE;

/** What she brings. */
export const RESTOCKED = 3;

/** What is waited for since long enough and can still not be bought: she has got some. */
export async function restock(store: Store, now: EpochMs): Promise<void> {
  const wanted = store
    .list('wishlists')
    .flatMap(({ alerts }) => alerts.filter(({ at, toldAt }) => isOwed(at, toldAt, now)));
  if (wanted.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const { skuId } of wanted) {
      // Without a record it is as it was when the wait began: only what is sold out is waited for.
      const left = (await tx.get('stock', skuId))?.left ?? 0;
      if (left === 0) tx.put('stock', { id: skuId, left: RESTOCKED });
    }
    return ok(undefined);
  });
}

function isOwed(at: EpochMs, toldAt: EpochMs | undefined, now: EpochMs): boolean {
  return toldAt === undefined && now >= at + RESTOCKING;
}
