import type { Handler } from '@/cloud/handler';
import { ordersKey } from '@/cloud/index-keys';
import type { OrderRecord } from '@/cloud/records';
import { readPage } from '@/cloud/repositories/read-page';
import { settleOwnDueOrders } from '@/cloud/services/settle-due-orders';
import { ok } from '@/contract/result';
import { toSummary } from '@/domain/orders/order';
import { orderMatcher } from '@/domain/orders/order-search';

export const listOrders: Handler<'order.list'> = async ({ text = '', cursor, toReview, ...filter }, ports) => {
  // First, as an order can change its group.
  await settleOwnDueOrders(ports);
  const matches = orderMatcher(text, ports.catalog.toPinyin);
  const { shopperId } = ports.caller;
  const query = { cursor, matches: ({ order }: OrderRecord) => matches(order) };
  const page = await (toReview
    ? readPage(ports.db, 'ordersToReview', { ...query, key: shopperId })
    : readPage(ports.db, 'ordersByShopper', { ...query, key: ordersKey(shopperId, filter) }));
  return ok({ ...page, items: page.items.map(({ document }) => toSummary(document.order)) });
};
