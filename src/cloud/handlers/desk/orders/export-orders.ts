import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import { readPage } from '@/cloud/repositories/read-page';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { ok } from '@/contract/result';

export const exportOrders: Handler<'desk.exportOrders'> = async ({ from, to, cursor }, { db }) => {
  // The range of an index includes both ends.
  const page = await readPage(db, 'allOrders', { key: ALL, from, to: to - 1, cursor });
  return ok({ ...page, items: page.items.map(({ document }) => toDeskOrder(document)) });
};
