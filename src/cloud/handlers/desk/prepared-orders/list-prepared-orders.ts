import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import type { PreparedOrderRecord } from '@/cloud/checkout-documents';
import { readPreparedOrders } from '@/cloud/repositories/checkout/prepared-orders';
import type { DeskPreparedOrder } from '@/contract/checkout/prepared-order';
import { ok } from '@/contract/result';

/** A prepared order as the seller sees it. Lines whose goods no longer exist are left out. */
export function toDeskPreparedOrder(
  record: PreparedOrderRecord,
  { catalog }: Pick<Ports, 'catalog'>,
): DeskPreparedOrder {
  const goods = record.lines.flatMap(({ skuId, quantity }) => {
    const found = catalog.skuById.get(skuId);
    if (!found) return [];
    const { title, gallery } = found.record;
    return [{ title, options: found.sku.options, picture: found.sku.picture ?? gallery[0], quantity }];
  });
  return { ...record, goods };
}

export const listPreparedOrders: Handler<'desk.listPreparedOrders'> = async (_input, ports) => {
  const open = await readPreparedOrders(ports.db, ports);
  return ok({ preparedOrders: open.map((record) => toDeskPreparedOrder(record, ports)) });
};
