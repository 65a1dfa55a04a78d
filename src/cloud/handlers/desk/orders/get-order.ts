import type { Handler } from '@/cloud/handler';
import { findOrder } from '@/cloud/repositories/orders/find-order';
import { toDeskOrder } from '@/cloud/services/desk/to-desk-order';
import { settleOrderIfDue } from '@/cloud/services/settle-due-orders';
import { ok } from '@/contract/result';

/** Settles the order first; if that fails, answers with the order as stored. */
export const getOrder: Handler<'desk.getOrder'> = async ({ orderId }, ports) => {
  const found = await findOrder(ports.db, orderId);
  if (!found.ok) return found;
  const settled = await settleOrderIfDue(found.value.order, ports);
  if (!settled.ok || settled.value === found.value.order) return ok(toDeskOrder(found.value));
  const record = await findOrder(ports.db, orderId);
  return record.ok ? ok(toDeskOrder(record.value)) : record;
};
