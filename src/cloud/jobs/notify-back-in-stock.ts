import { ok } from '@/contract/result';

import type { Ports } from '../ports';
import type { StockAlertRecord, WishlistRecord } from '../records';
import { readStock } from '../repositories/catalog/stock';

/** Shoppers notified per run; the next run takes the rest. */
const BATCH_SIZE = 50;

/**
 * Notifies shoppers who wait for a SKU that it is in stock again: once each, by a WeChat subscribe message, which may
 * be sent once for each time that the shopper allowed it. Run by a timer on the server; the shop's pages show it
 * anyway.
 */
export async function notifyBackInStock(ports: Ports): Promise<void> {
  const stockOf = await readStock(ports);
  const inStock = [...ports.catalog.skuById.keys()].filter((skuId) => stockOf(skuId) > 0);
  const waiting = await ports.db.listWishlistsToNotify(inStock, BATCH_SIZE);
  for (const record of waiting) {
    const due = record.alerts.filter(({ skuId, notifiedAt }) => notifiedAt === undefined && stockOf(skuId) > 0);
    await notify(record, due, ports);
  }
}

/** Recorded before sending: losing a message is better than sending it twice. */
async function notify(
  { id }: WishlistRecord,
  candidates: readonly StockAlertRecord[],
  { db, clock, messages, catalog }: Ports,
) {
  const recorded = await db.transaction<readonly string[], never>(async (tx) => {
    const record = await tx.get('wishlists', id);
    const due = (record?.alerts ?? []).filter(
      ({ skuId, notifiedAt }) => notifiedAt === undefined && candidates.some((alert) => alert.skuId === skuId),
    );
    if (!record || due.length === 0) return ok([]);
    const alerts = record.alerts.map((alert) => (due.includes(alert) ? { ...alert, notifiedAt: clock.now() } : alert));
    tx.put('wishlists', { ...record, alerts });
    return ok(due.map(({ skuId }) => skuId));
  });
  if (!recorded.ok) return;
  for (const skuId of recorded.value) {
    const found = catalog.skuById.get(skuId);
    if (found)
      await messages.send({ kind: 'back-in-stock', to: id, goodsId: found.record.id, title: found.record.title });
  }
}
