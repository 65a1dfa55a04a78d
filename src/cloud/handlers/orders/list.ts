import type { Handler } from '@/cloud/handler';
import { ordersKey } from '@/cloud/index-keys';
import { readPage } from '@/cloud/repositories/read-page';
import { settleOwnDueOrders } from '@/cloud/services/settle-due-orders';
import { ok } from '@/contract/result';
import { toSummary } from '@/domain/orders/order';
import { orderMatcher } from '@/domain/orders/order-search';

export const listOrders: Handler<'order.list'> = async ({ text = '', cursor, ...filter }, ports) => {
  // First, as an order can change its group.
  if (cursor === undefined) await settleOwnDueOrders(ports);
  const matches = orderMatcher(text, ports.catalog.toPinyin);
  const page = await readPage(ports.db, 'ordersByShopper', {
    key: ordersKey(ports.caller.shopperId, filter),
    cursor,
    matches: ({ order }) => matches(order),
  });
  return ok({ ...page, items: page.items.map(({ document }) => toSummary(document.order)) });
};
