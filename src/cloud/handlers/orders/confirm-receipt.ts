import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { updateOrder } from '@/cloud/repositories/orders/update-order';
import { settleOrderIfDue } from '@/cloud/services/settle-due-orders';
import { failure, type Failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { err, ok, type Result } from '@/contract/result';
import { isReceived, receivedOrder } from '@/domain/orders/receipt';

export const confirmReceipt: Handler<'order.confirmReceipt'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleOrderIfDue(found.value.order, ports);
  if (!settled.ok) return settled;
  const confirmed = await isReceiptConfirmed(settled.value, ports);
  if (!confirmed.ok) return confirmed;
  const now = ports.clock.now();
  const receive = (order: Order) => (order.state === 'shipped' ? receivedOrder(order, now) : order);
  // A concurrent second confirmation finds the order received already.
  const updated = await updateOrder(orderId, ports, (order) => (confirmed.value ? receive(order) : order));
  if (!updated.ok || isReceived(updated.value)) return updated;
  return err(failure('ORDER_STATE', { state: updated.value.state }));
};

/** Orders paid through WeChat Pay are confirmed in WeChat first; the client's report alone is not trusted. */
async function isReceiptConfirmed(
  { state, transactionId }: Order,
  { payments }: Ports,
): Promise<Result<boolean, Failure<'UNAVAILABLE'>>> {
  return state === 'shipped' && transactionId !== undefined ? payments.isReceiptConfirmed(transactionId) : ok(true);
}
