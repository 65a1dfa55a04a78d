import type { Ports, WriteTrouble } from '@/cloud/ports';
import { moveOrder } from '@/cloud/repositories/orders/update-order';
import type { Order } from '@/contract/orders/order';
import { ok, type Result } from '@/contract/result';
import { isCounted, paymentsOf, type Payment } from '@/domain/payment/order-payments';
import { isGivenBack, withEndedRefund } from '@/domain/refunds/refund-moves';

import { settleRefunds } from '../refunds/settle-refunds';
import { settleOrder } from './settle-payment';

/**
 * What came for an order after it had ended goes back by itself, and the order carries it for both sides to see. An
 * order in another state stays as it is. The payment service alone is believed that something came.
 */
export async function returnLateMoney(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  let current = order;
  for (const payment of paymentsOf(order)) {
    if (!isUnowed(order, payment)) continue;
    const status = await ports.payments.query(payment.number);
    if (!status.ok) return status;
    if (status.value.state !== 'paid') continue;
    const moved = await moveOrder(order.id, ports, (found) => givenBack(found, payment, ports));
    if (!moved.ok) return moved;
    current = moved.value;
  }
  return settleRefunds(current, ports);
}

/** The order ended without this payment, and it is not on its way back yet. */
function isUnowed(order: Order, { number }: Payment): boolean {
  return order.state === 'cancelled' && !isCounted(order, number) && !isGivenBack(order, number);
}

function givenBack(order: Order, payment: Payment, { clock, ids }: Ports): Order {
  return isUnowed(order, payment) ? withEndedRefund(order, payment, { id: ids.next(), at: clock.now() }) : order;
}

/** An order as the payment service has it, whoever asks. */
export async function confirmed(order: Order, ports: Ports): Promise<Result<Order, WriteTrouble>> {
  const settled = await settleOrder(order, ports);
  return settled.ok ? returnLateMoney(settled.value, ports) : settled;
}

/**
 * What the payment service's notification sets off; no shopper can ask for it. The notification is no proof: the service
 * is asked. Heard twice, it is done once; of a number no order has, nothing is done.
 */
export async function hearPayment(number: string, ports: Ports): Promise<Result<Order | undefined, WriteTrouble>> {
  const record = await ports.db.findOrder(number);
  return record ? confirmed(record.order, ports) : ok(undefined);
}
