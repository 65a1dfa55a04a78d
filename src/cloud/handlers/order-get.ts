import { ok } from '@/contract/result';

import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { settleIfDue } from './order-due';

export const getOrder: Handler<'order.get'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleIfDue(found.value.order, ports);
  return ok(settled.ok ? settled.value : found.value.order);
};
