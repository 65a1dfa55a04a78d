import { ok } from '@/contract/result';

import type { Ports } from '../ports';
import type { AlertRecord, MarkRecord } from '../records';
import { readStock } from '../repositories/catalog/stock';

/** Shoppers whom one round tells: the rest are told in the next. */
const TOLD = 50;

/**
 * Tells those who wait for a SKU that it can be bought again: once each, by WeChat's subscribe message, which may be sent
 * once for each time that a shopper allowed it. For the server's timer; who opens the shop sees it there anyway.
 */
export async function tellBackInStock(ports: Ports): Promise<void> {
  const stockOf = await readStock(ports);
  const inStock = [...ports.window.skuById.keys()].filter((skuId) => stockOf(skuId) > 0);
  const waiting = await ports.db.listWaiting(inStock, TOLD);
  for (const record of waiting) {
    const back = record.alerts.filter(({ skuId, toldAt }) => toldAt === undefined && stockOf(skuId) > 0);
    await tell(record, back, ports);
  }
}

/** Noted before it is sent: rather a message lost than the same one twice. */
async function tell({ id }: MarkRecord, back: readonly AlertRecord[], { db, clock, messages, window }: Ports) {
  const noted = await db.transaction<readonly string[], never>(async (tx) => {
    const record = await tx.get('wishlists', id);
    const due = (record?.alerts ?? []).filter(
      ({ skuId, toldAt }) => toldAt === undefined && back.some((alert) => alert.skuId === skuId),
    );
    if (!record || due.length === 0) return ok([]);
    const alerts = record.alerts.map((alert) => (due.includes(alert) ? { ...alert, toldAt: clock.now() } : alert));
    tx.put('wishlists', { ...record, alerts });
    return ok(due.map(({ skuId }) => skuId));
  });
  if (!noted.ok) return;
  for (const skuId of noted.value) {
    const found = window.skuById.get(skuId);
    if (found)
      await messages.send({ kind: 'back-in-stock', to: id, goodsId: found.record.id, title: found.record.title });
  }
}
