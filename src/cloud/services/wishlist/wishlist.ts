import type { Ports, Reader, Transaction, WriteTrouble } from '@/cloud/ports';
import type { MarkRecord } from '@/cloud/records';
import { ok, type Result } from '@/contract/result';
import type { Alert, Marks } from '@/contract/wishlist/wishlist';

import { cardsOn, readShelf } from '../catalog/goods-cards';

/** The caller's marks as they are kept. */
export async function readMarks(db: Reader, { caller: { shopperId } }: Pick<Ports, 'caller'>): Promise<MarkRecord> {
  return (await db.get('wishlists', shopperId)) ?? { id: shopperId, favourites: [], alerts: [] };
}

/** Writes the caller's marks as `change` leaves them; the same are not written. */
export async function changeMarks<F>(
  ports: Ports,
  change: (marks: MarkRecord, tx: Transaction) => Promise<Result<MarkRecord, F>>,
): Promise<Result<Marks, F | WriteTrouble>> {
  const written = await ports.db.transaction<MarkRecord, F>(async (tx) => {
    const marks = await readMarks(tx, ports);
    const next = await change(marks, tx);
    if (next.ok && next.value !== marks) tx.put('wishlists', next.value);
    return next;
  });
  return written.ok ? ok(await toMarks(written.value, ports)) : written;
}

/** Marks as their shopper reads them: what is known of each good now, the newest first. */
export async function toMarks(
  record: MarkRecord,
  ports: Pick<Ports, 'db' | 'window' | 'clock' | 'caller'>,
): Promise<Marks> {
  const shelf = await readShelf(ports);
  const cardOf = cardsOn(shelf, ports);
  const favourites = record.favourites.map((favourite) => {
    const card = cardOf(favourite.goodsId);
    return { ...favourite, ...(card && { card }) };
  });
  const alerts = record.alerts.flatMap(({ skuId, at }): readonly Alert[] => {
    const found = ports.window.skuById.get(skuId);
    // What is gone for good does not come back.
    if (!found) return [];
    const { id: goodsId, title } = found.record;
    return [{ skuId, goodsId, title, options: found.sku.options, at, left: shelf.stockOf(skuId) }];
  });
  return { favourites, alerts };
}
