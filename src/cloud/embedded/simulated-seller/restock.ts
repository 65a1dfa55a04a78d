import { ok } from '@/contract/result';
import { MINUTE, type EpochMs } from '@/contract/time';

import type { Ports } from '../../ports';
import { readStockInTransaction, supplyStock } from '../../repositories/catalog/stock';
import type { Store } from '../storage/store';

/** When the demo seller restocks a SKU, ms after its stock alert: short enough to be seen when trying out the shop. */
export const RESTOCK_DELAY = 2 * MINUTE;

/** SKUs looked at in one go. */
const MAX_SKUS = 200;

/** Pieces per restock. */
export const RESTOCK_QUANTITY = 3;

/** Restocks every sold-out SKU with a stock alert that is old enough. */
export async function simulateRestock(store: Store, now: EpochMs, { db }: Pick<Ports, 'db'>): Promise<void> {
  const due = store.keys('wishlistsBySku', { limit: MAX_SKUS }).filter((skuId) => isAwaited(store, skuId, now));
  if (due.length === 0) return;
  await db.transaction<void, never>(async (tx) => {
    for (const skuId of due) {
      const stockOf = await readStockInTransaction(tx, [skuId]);
      if (stockOf(skuId) === 0) await supplyStock(tx, skuId, RESTOCK_QUANTITY);
    }
    return ok(undefined);
  });
}

/** Whether the oldest alert for a SKU is old enough. */
function isAwaited(store: Store, skuId: string, now: EpochMs): boolean {
  return store.find('wishlistsBySku', { key: skuId, to: now - RESTOCK_DELAY, limit: 1 }).length > 0;
}
