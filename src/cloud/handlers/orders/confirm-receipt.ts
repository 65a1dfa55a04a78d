import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { moveOrder } from '@/cloud/repositories/orders/update-order';
import { settleIfDue } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order, OrderState } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { receivedOrder } from '@/domain/orders/receipt';

/** States in which the shopper has what she bought. */
const HAS: readonly OrderState[] = ['received', 'completed'];

export const confirmReceipt: Handler<'order.confirmReceipt'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleIfDue(found.value.order, ports);
  if (!settled.ok) return settled;
  const believed = await isBelieved(settled.value, ports);
  if (!believed.ok) return believed;
  const now = ports.clock.now();
  const receive = (order: Order) => (order.state === 'shipped' ? receivedOrder(order, now) : order);
  // Confirmed twice at once, the second finds it received.
  const moved = await moveOrder(orderId, ports, (order) => (believed.value ? receive(order) : order));
  if (!moved.ok || HAS.includes(moved.value.state)) return moved;
  return err(failure('ORDER_STATE', { state: moved.value.state }));
};

/** What was paid through WeChat is confirmed there first; the phone's word for that is no proof. */
async function isBelieved(
  { state, transactionId }: Order,
  { payments }: Ports,
): Promise<Result<boolean, Failure<'UNAVAILABLE'>>> {
  return state === 'shipped' && transactionId !== undefined ? payments.isReceived(transactionId) : ok(true);
}
