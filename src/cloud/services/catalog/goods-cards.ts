import type { Ports } from '@/cloud/ports';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { toGoodsCard, type StockOf } from '@/domain/catalog/goods';
import type { CardOf } from '@/domain/feed/feed';
import type { Offers } from '@/domain/promotions/promotions';

import { offersNow } from '../promotions/current-promotions';

/** The stock and the prices of this moment, for the one who asks. */
export interface Shelf {
  readonly stockOf: StockOf;
  readonly offers: Offers;
}

export async function readShelf(ports: Pick<Ports, 'db' | 'window' | 'clock' | 'caller'>): Promise<Shelf> {
  return { stockOf: await readStock(ports), offers: await offersNow(ports, ports.db) };
}

/** The card of any good by its id; undefined for a good that is gone. */
export function cardsOn({ stockOf, offers }: Shelf, { window }: Pick<Ports, 'window'>): CardOf {
  return (goodsId) => {
    const record = window.goodsById.get(goodsId);
    return record && toGoodsCard(record, stockOf, offers);
  };
}
