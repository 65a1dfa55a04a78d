import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { BasketRecord } from '@/cloud/records';
import { readBaskets } from '@/cloud/repositories/checkout/prepared-orders';
import type { MadeBasket } from '@/contract/checkout/prepared-order';
import { ok } from '@/contract/result';

/** A basket as its maker sees it. */
export function toMadeBasket(record: BasketRecord, { window }: Pick<Ports, 'window'>): MadeBasket {
  const goods = record.lines.flatMap(({ skuId, quantity }) => {
    const found = window.skuById.get(skuId);
    if (!found) return [];
    const { title, gallery } = found.record;
    return [{ title, options: found.sku.options, picture: found.sku.picture ?? gallery[0], quantity }];
  });
  return { ...record, goods };
}

export const listBaskets: Handler<'desk.listPreparedOrders'> = async (_input, ports) => {
  const open = await readBaskets(ports.db, ports);
  return ok({ baskets: open.map((record) => toMadeBasket(record, ports)) });
};
