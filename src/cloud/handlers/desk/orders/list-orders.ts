import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/indexes';
import { readPage } from '@/cloud/repositories/read-page';
import { toDeskSummary } from '@/cloud/services/desk/to-desk-order';
import { ok } from '@/contract/result';
import { deskOrderMatcher } from '@/domain/desk/order-search';

/** Settles nothing, so that a page costs what it shows: time and the payment service are the sweep's work. */
export const listOrders: Handler<'desk.listOrders'> = async ({ task, text = '', cursor }, { db }) => {
  const matches = deskOrderMatcher(text);
  const page =
    task === 'all'
      ? await readPage(db, 'allOrders', { key: ALL, cursor, matches })
      : await readPage(db, 'ordersByTask', { key: task, order: 'oldest', cursor, matches });
  return ok({ ...page, items: page.items.map(({ document }) => toDeskSummary(document)) });
};
