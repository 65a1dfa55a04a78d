import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';

import type { Store } from '../storage/store';
import { MAX_AT_ONCE } from './update-documents';

/** When the demo seller restocks a SKU, ms after its stock alert: short enough to be seen when trying out the shop. */
export const RESTOCK_DELAY = 2 * MINUTE;

/** Pieces per restock. */
export const RESTOCK_QUANTITY = 3;

/** Restocks every sold-out SKU with a stock alert that is old enough. */
export async function simulateRestock(store: Store, now: EpochMs): Promise<void> {
  const due = store.keys('wishlistsBySku', { limit: MAX_AT_ONCE }).filter((skuId) => isAwaited(store, skuId, now));
  if (due.length === 0) return;
  await store.transaction<void, never>(async (tx) => {
    for (const skuId of due) {
      // Without a record the stock is that of the catalog, where it was zero: alerts exist for sold-out SKUs only.
      const left = (await tx.get('stock', skuId))?.left ?? 0;
      if (left === 0) tx.put('stock', { id: skuId, left: RESTOCK_QUANTITY });
    }
    return ok(undefined);
  });
}

/** Whether the oldest alert for a SKU is old enough. */
function isAwaited(store: Store, skuId: string, now: EpochMs): boolean {
  return store.find('wishlistsBySku', { key: skuId, to: now - RESTOCK_DELAY, limit: 1 }).length > 0;
}
