import type { Handler } from '@/cloud/handler';
import { findCustomer } from '@/cloud/repositories/desk/customers';
import { changedBySeller } from '@/cloud/repositories/history';
import { toDeskCustomer } from '@/cloud/services/desk/to-desk-customer';
import type { DeskCustomer } from '@/contract/desk/customer';
import type { Failure } from '@/contract/failure';
import { ok } from '@/contract/result';

export const setCustomerNote: Handler<'desk.setCustomerNote'> = ({ customerId, note }, ports) =>
  ports.db.transaction<DeskCustomer, Failure<'NOT_FOUND'>>(async (tx) => {
    const found = await findCustomer(tx, customerId);
    if (!found.ok) return found;
    const { note: before = '', ...customer } = found.value;
    const noted = { ...customer, ...(note && { note }) };
    if (note !== before) tx.put('customers', changedBySeller(noted, 'desk.setCustomerNote', ports));
    return ok(await toDeskCustomer(tx, noted, ports));
  });
