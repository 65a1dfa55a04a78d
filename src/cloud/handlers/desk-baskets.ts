import type { MadeBasket } from '@/contract/basket';
import { LIMITS } from '@/contract/limits';
import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import type { Ports } from '../ports';
import type { BasketRecord } from '../records';

/** A basket as its maker sees it. */
export function toMadeBasket(record: BasketRecord, { window }: Pick<Ports, 'window'>): MadeBasket {
  const { endedAt: _ended, ...basket } = record;
  const goods = record.lines.flatMap(({ skuId, quantity }) => {
    const found = window.skuById.get(skuId);
    if (!found) return [];
    const { title, gallery } = found.record;
    return [{ title, options: found.sku.options, picture: found.sku.picture ?? gallery[0], quantity }];
  });
  return { ...basket, goods };
}

export const listBaskets: Handler<'desk.baskets'> = async (_input, ports) => {
  const open = await ports.db.listBaskets(ports.clock.now(), LIMITS.baskets);
  return ok({ baskets: open.map((record) => toMadeBasket(record, ports)) });
};
