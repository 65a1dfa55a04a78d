import type { Handler } from '@/cloud/handler';
import { settleDue } from '@/cloud/services/settle-due-orders';
import { isInGroup } from '@/contract/orders/order';
import { ok } from '@/contract/result';
import { toSummary } from '@/domain/orders/order';
import { orderFinder } from '@/domain/orders/order-search';
import { takePage } from '@/domain/paging';

export const listOrders: Handler<'order.list'> = async ({ group, refunds = false, text = '', cursor }, ports) => {
  const records = await ports.db.listOrders(ports.caller.shopperId);
  const orders = await settleDue(
    records.map(({ order }) => order),
    ports,
  );
  const isMeant = orderFinder(text);
  const wanted = orders.filter(
    (order) =>
      (group === undefined || isInGroup(order, group)) && (!refunds || order.refunds !== undefined) && isMeant(order),
  );
  // Two orders of one instant keep one order among themselves, or a page could show one twice.
  wanted.sort((a, b) => b.placedAt - a.placedAt || (a.id < b.id ? 1 : -1));
  const page = takePage(wanted, { cursor, idOf: (order) => order.id });
  return ok({ ...page, items: page.items.map(toSummary) });
};
