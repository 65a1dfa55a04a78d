import type { Alert, Marks } from '@/contract/marks';

import type { Ports, Reader } from '../ports';
import type { MarkRecord } from '../records';
import { cardsOn, readShelf } from './goods-cards';

/** The caller's marks as they are kept. */
export async function readMarks(db: Reader, { caller: { shopperId } }: Pick<Ports, 'caller'>): Promise<MarkRecord> {
  return (await db.get('marks', shopperId)) ?? { id: shopperId, favourites: [], alerts: [] };
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
