import type { Handler } from '@/cloud/handler';
import type { Bill, Ports } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { returnLateMoney } from '@/cloud/services/payment/late-payment';
import { settleOrder } from '@/cloud/services/payment/settle-payment';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import type { Cashier } from '@/contract/payment/cashier';
import { dueOf, type Due } from '@/contract/payment/due';
import { err, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { paymentNumber } from '@/domain/payment/payment-number';

export const payOrder: Handler<'order.pay'> = ({ orderId }, ports) => pay(orderId, ports, ['whole', 'deposit']);

export const payBalance: Handler<'order.payBalance'> = ({ orderId }, ports) => pay(orderId, ports, ['balance']);

type Paying = Result<Cashier, FailureOf<'order.pay'>>;

async function pay(orderId: string, ports: Ports, parts: readonly Due['part'][]): Promise<Paying> {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? openCashier(found.value.order, ports, parts) : found;
}

/**
 * Opens the cashier for the payment that is due, if it is one of those meant, whoever is to pay it: who taps twice, or
 * late, must not pay the balance for a deposit. The payment service is asked first: money that came without the phone
 * hearing of it must not be asked for again.
 */
export async function openCashier(before: Order, ports: Ports, parts: readonly Due['part'][]): Promise<Paying> {
  const settled = await settleOrder(before, ports);
  if (!settled.ok) return settled;
  const order = settled.value;
  const due = dueOf(order);
  if (!due || !parts.includes(due.part)) return err(failure('ORDER_STATE', { state: order.state }));
  const bill = billFor(order, due, ports);
  const cashier = await ports.payments.prepay(bill);
  return (await wasCancelledMeanwhile(order.id, bill.number, ports)) ?? cashier;
}

function billFor(order: Order, { part, amount, by }: Due, { window }: Ports): Bill {
  return { number: paymentNumber(order, part), amount, description: window.shop.name, expiresAt: by };
}

/** A bill made just after its order was cancelled elsewhere is closed again before anyone can pay it. */
async function wasCancelledMeanwhile(orderId: string, number: string, ports: Ports) {
  const order = (await ports.db.get('orders', orderId))?.order;
  if (order?.state !== 'cancelled') return undefined;
  const closed = await ports.payments.close(number);
  if (!closed.ok) return closed;
  // Someone may have been quicker still.
  if (closed.value.state === 'paid') await returnLateMoney(order, ports);
  return err(failure('ORDER_STATE', { state: order.state }));
}
