import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { settleOrder } from './order-settle';

export const confirmPayment: Handler<'order.confirmPayment'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? settleOrder(found.value.order, ports) : found;
};
