import { failure } from '@/contract/failure';
import { err } from '@/contract/result';

import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { settleOrder } from './order-settle';

export const cancelOrder: Handler<'order.cancel'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleOrder(found.value.order, ports, 'shopper');
  if (!settled.ok || settled.value.state === 'cancelled') return settled;
  return err(failure('ORDER_STATE', { state: settled.value.state }));
};
