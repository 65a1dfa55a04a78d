import type { CardOf } from '@/domain/feed';
import { toGoodsCard } from '@/domain/goods';

import type { Ports } from '../ports';
import { offersNow } from './offers-now';
import { readStock } from './stock';

/** The card of any good by its id, with the price and the stock of this moment; undefined for a good that is gone. */
export async function readCards(ports: Pick<Ports, 'db' | 'window' | 'clock' | 'caller'>): Promise<CardOf> {
  const stockOf = await readStock(ports);
  const offers = await offersNow(ports, ports.db);
  return (goodsId) => {
    const record = ports.window.goodsById.get(goodsId);
    return record && toGoodsCard(record, stockOf, offers);
  };
}
