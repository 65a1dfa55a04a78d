import { failure } from '@/contract/failure';
import type { Order } from '@/contract/order';
import { dueNow } from '@/contract/quote';
import { err } from '@/contract/result';

import type { Handler } from '../handler';
import type { Bill, Ports } from '../ports';
import { findOwnOrder } from './order-access';
import { settleOrder } from './order-settle';
import { returnLateMoney } from './payment-late';

/** The payment service is asked first: money that came without the phone hearing of it must not be asked for again. */
export const payOrder: Handler<'order.pay'> = async ({ orderId }, ports) => {
  const found = await findOwnOrder(ports, orderId);
  if (!found.ok) return found;
  const settled = await settleOrder(found.value.order, ports);
  if (!settled.ok) return settled;
  const order = settled.value;
  if (order.state !== 'awaiting-payment') return err(failure('ORDER_STATE', { state: order.state }));
  const cashier = await ports.payments.prepay(billFor(order, ports));
  return (await wasCancelledMeanwhile(order, ports)) ?? cashier;
};

function billFor(order: Order, { window }: Ports): Bill {
  return { number: order.number, amount: dueNow(order), description: window.shop.name, expiresAt: order.payBy };
}

/** A bill made just after its order was cancelled elsewhere is closed again before anyone can pay it. */
async function wasCancelledMeanwhile({ id, number }: Order, ports: Ports) {
  const order = (await ports.db.get('orders', id))?.order;
  if (order?.state !== 'cancelled') return undefined;
  const closed = await ports.payments.close(number);
  if (!closed.ok) return closed;
  // Someone may have been quicker still.
  if (closed.value.state === 'paid') await returnLateMoney(order, ports);
  return err(failure('ORDER_STATE', { state: order.state }));
}
