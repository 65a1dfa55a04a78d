import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { settleOrder } from './order-settle';
import { returnLateMoney } from './payment-late';

export const confirmPayment: Handler<'order.confirmPayment'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleOrder(found.value.order, ports);
  return settled.ok ? returnLateMoney(settled.value, ports) : settled;
};
