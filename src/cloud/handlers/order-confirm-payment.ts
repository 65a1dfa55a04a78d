import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { confirmed } from './payment-late';

export const confirmPayment: Handler<'order.confirmPayment'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? confirmed(found.value.order, ports) : found;
};
