import { ok } from '@/contract/result';
import { stockMessage } from '@/domain/messages/stock-message';

import type { Ports } from '../ports';
import type { StockAlertRecord } from '../shopper-records';
import { readStock } from '../repositories/catalog/stock';
import { queueMessages } from '../repositories/messages/outbox';
import { deliverMessages } from '../services/messages/deliver-messages';

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
    if (left === 0) break;
  }
  await deliverMessages(ports, BATCH_SIZE);
}

async function notify(id: string, skuId: string, { db, clock, catalog }: Ports): Promise<void> {
  const at = clock.now();
  await db.transaction<void, never>(async (tx) => {
    const record = await tx.get('wishlists', id);
    const isDue = (alert: StockAlertRecord) => alert.skuId === skuId && alert.notifiedAt === undefined;
    if (!record?.alerts.some(isDue)) return ok(undefined);
    const alerts = record.alerts.map((alert) => (isDue(alert) ? { ...alert, notifiedAt: at } : alert));
    tx.put('wishlists', { ...record, alerts });
    const goods = catalog.skuById.get(skuId)?.record;
    if (goods) await queueMessages(tx, id, { after: [stockMessage(skuId, goods, at)] });
    return ok(undefined);
  });
}
