import { MINUTE, type EpochMs } from '@/contract/time';

import { setStock } from '../../handlers/desk/goods/set-stock';
import type { Ports } from '../../ports';
import type { Store } from '../storage/store';

/** When the demo seller restocks a SKU, ms after its stock alert: short enough to be seen when trying out the shop. */
export const RESTOCK_DELAY = 2 * MINUTE;

/** SKUs looked at in one go. */
const MAX_SKUS = 200;

/** Pieces per restock. */
export const RESTOCK_QUANTITY = 3;

/** Restocks every sold-out SKU with a stock alert that is old enough. */
export async function simulateRestock(store: Store, now: EpochMs, ports: Ports): Promise<void> {
  const change = { kind: 'add', pieces: RESTOCK_QUANTITY } as const;
  for (const skuId of store.keys('wishlistsBySku', { limit: MAX_SKUS })) {
    const goodsId = ports.catalog.skuById.get(skuId)?.record.id;
    const isSoldOut = store.get('stock', skuId)?.left === 0;
    if (goodsId === undefined || !isSoldOut || !isAwaited(store, skuId, now)) continue;
    await setStock({ requestId: `restock.${skuId}.${now}`, goodsId, skuId, change }, ports);
  }
}

/** Whether the oldest alert for a SKU is old enough. */
function isAwaited(store: Store, skuId: string, now: EpochMs): boolean {
  return store.find('wishlistsBySku', { key: skuId, to: now - RESTOCK_DELAY, limit: 1 }).length > 0;
}
