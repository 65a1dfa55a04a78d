import { failure } from '@/contract/failure';
import type { OrderState } from '@/contract/order';
import { err } from '@/contract/result';
import { receivedOrder } from '@/domain/receipt';

import type { Handler } from '../handler';
import { findOwnOrder } from './order-access';
import { settleIfDue } from './order-due';
import { moveOrder } from './order-move';

/** States in which the shopper has what she bought. */
const HAS: readonly OrderState[] = ['received', 'completed'];

export const confirmReceipt: Handler<'order.confirmReceipt'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleIfDue(found.value.order, ports);
  if (!settled.ok) return settled;
  const now = ports.clock.now();
  // Confirmed twice at once, the second finds it received.
  const moved = await moveOrder(orderId, ports, (order) =>
    order.state === 'shipped' ? receivedOrder(order, now) : order,
  );
  if (!moved.ok || HAS.includes(moved.value.state)) return moved;
  return err(failure('ORDER_STATE', { state: moved.value.state }));
};
