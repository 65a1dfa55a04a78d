import type { Order } from '@/contract/order';
import type { Result } from '@/contract/result';

import type { Handler } from '../handler';
import type { Ports, WriteTrouble } from '../ports';
import { findOwnOrder } from './order-access';
import { settleOrder } from './order-settle';
import { returnLateMoney } from './payment-late';

export const confirmPayment: Handler<'order.confirmPayment'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? confirmed(found.value.order, ports) : found;
};

/** An order as the payment service has it, whoever asks. */
export async function confirmed(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  const settled = await settleOrder(order, ports);
  return settled.ok ? returnLateMoney(settled.value, ports) : settled;
}
