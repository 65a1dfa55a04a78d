import type { Handler } from '@/cloud/handler';
import { ordersKey } from '@/cloud/index-keys';
import { findCustomer } from '@/cloud/repositories/desk/customers';
import { readPage } from '@/cloud/repositories/read-page';
import { toDeskSummary } from '@/cloud/services/desk/to-desk-order';
import { ok } from '@/contract/result';

/** Settles nothing, like the seller's other lists of orders. */
export const listCustomerOrders: Handler<'desk.listCustomerOrders'> = async ({ customerId, cursor }, { db }) => {
  const customer = await findCustomer(db, customerId);
  if (!customer.ok) return customer;
  const page = await readPage(db, 'ordersByShopper', { key: ordersKey(customerId, {}), cursor });
  return ok({ ...page, items: page.items.map(({ document }) => toDeskSummary(document)) });
};
