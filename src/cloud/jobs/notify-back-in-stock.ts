import { ok } from '@/contract/result';
import { stockMessage } from '@/domain/messages/stock-message';

import type { Ports } from '../ports';
import type { StockAlertRecord } from '../shopper-records';
import { readStock } from '../repositories/catalog/stock';

/** SKUs looked at per run: more than a shop has. */
const MAX_AWAITED = 5_000;

/** Messages per run; the next run takes the rest. */
const BATCH_SIZE = 50;

/**
 * Notifies shoppers who wait for a SKU that it is in stock again: once each, by a WeChat subscribe message, which may
 * be sent once for each time that the shopper allowed it. Run by a timer on the server; the shop's pages show it
 * anyway.
 */
export async function notifyBackInStock(ports: Ports): Promise<void> {
  const awaited = await ports.db.listKeys('wishlistsBySku', { limit: MAX_AWAITED });
  const stockOf = await readStock(ports, awaited);
  let left = BATCH_SIZE;
  for (const skuId of awaited.filter((each) => stockOf(each) > 0)) {
    const waiting = await ports.db.list('wishlistsBySku', { key: skuId, order: 'oldest', limit: left });
    for (const { document } of waiting) await notify(document.id, skuId, ports);
    left -= waiting.length;
    if (left === 0) return;
  }
}

/** Recorded before sending: losing a message is better than sending it twice. */
async function notify(id: string, skuId: string, { db, clock, messages, catalog }: Ports): Promise<void> {
  const at = clock.now();
  const recorded = await db.transaction<boolean, never>(async (tx) => {
    const record = await tx.get('wishlists', id);
    const isDue = (alert: StockAlertRecord) => alert.skuId === skuId && alert.notifiedAt === undefined;
    if (!record?.alerts.some(isDue)) return ok(false);
    const alerts = record.alerts.map((alert) => (isDue(alert) ? { ...alert, notifiedAt: at } : alert));
    tx.put('wishlists', { ...record, alerts });
    return ok(true);
  });
  const found = catalog.skuById.get(skuId);
  if (recorded.ok && recorded.value && found) await messages.send({ ...stockMessage(skuId, found.record, at), to: id });
}
