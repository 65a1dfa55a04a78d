import type { Handler } from '@/cloud/handler';
import { settleDueOrders } from '@/cloud/services/settle-due-orders';
import { isInGroup } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import { toSummary } from '@/domain/orders/order';
import { orderMatcher } from '@/domain/orders/order-search';
import { takePage } from '@/domain/paging';

export const listOrders: Handler<'order.list'> = async ({ group, refunds = false, text = '', cursor }, ports) => {
  const records = await ports.db.listOrders(ports.caller.shopperId);
  const orders = await settleDueOrders(
    records.map(({ order }) => order),
    ports,
  );
  const matches = orderMatcher(text);
  const matching = orders.filter(
    (order) =>
      (group === undefined || isInGroup(order, group)) && (!refunds || order.refunds !== undefined) && matches(order),
  );
  // Orders of the same instant are sorted by id, so that no page shows an order twice.
  matching.sort((a, b) => b.placedAt - a.placedAt || (a.id < b.id ? 1 : -1));
  const page = takePage(matching, { cursor, idOf: (order) => order.id });
  return ok({ ...page, items: page.items.map(toSummary) });
};
