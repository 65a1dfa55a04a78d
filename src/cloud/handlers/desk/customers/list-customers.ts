import type { Handler } from '@/cloud/handler';
import { ALL } from '@/cloud/index-keys';
import { readPage } from '@/cloud/repositories/read-page';
import { toCustomerSummary } from '@/cloud/services/desk/to-desk-customer';
import { ok } from '@/contract/result';

export const listCustomers: Handler<'desk.listCustomers'> = async ({ cursor }, { db }) => {
  const page = await readPage(db, 'customersByLastOrder', { key: ALL, cursor });
  return ok({ ...page, items: page.items.map(({ document }) => toCustomerSummary(document)) });
};
