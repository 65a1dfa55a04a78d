import type { Handler } from '@/cloud/handler';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { confirmOrderPayment } from '@/cloud/services/payment/late-payment';

export const confirmPayment: Handler<'order.confirmPayment'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? confirmOrderPayment(found.value.order, ports) : found;
};
