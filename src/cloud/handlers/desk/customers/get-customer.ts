import type { Handler } from '@/cloud/handler';
import { findCustomer } from '@/cloud/repositories/desk/customers';
import { toDeskCustomer } from '@/cloud/services/desk/to-desk-customer';
import { ok } from '@/contract/result';

export const getCustomer: Handler<'desk.getCustomer'> = async ({ customerId }, ports) => {
  const found = await findCustomer(ports.db, customerId);
  return found.ok ? ok(await toDeskCustomer(ports.db, found.value, ports)) : found;
};
