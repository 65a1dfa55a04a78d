import type { Handler } from '@/cloud/handler';
import type { Ports, PrepayRequest } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { refundLatePayments } from '@/cloud/services/payment/late-payment';
import { settlePayment } from '@/cloud/services/payment/settle-payment';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import type { PaymentParams } from '@/contract/payment/payment-params';
import { err, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { paymentNumber } from '@/domain/payment/payment-number';

export const payOrder: Handler<'order.pay'> = ({ orderId }, ports) => pay(orderId, ports, ['whole', 'deposit']);

export const payBalance: Handler<'order.payBalance'> = ({ orderId }, ports) => pay(orderId, ports, ['balance']);

type PreparedPayment = Result<PaymentParams, FailureOf<'order.pay'>>;

async function pay(orderId: string, ports: Ports, parts: readonly DuePayment['part'][]): Promise<PreparedPayment> {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? preparePayment(found.value.order, ports, parts) : found;
}

/**
 * Prepares the due payment if it is one of `parts`, for any payer: a double or late tap must not charge the balance in
 * place of the deposit. Checks the payment service first, so that an amount that was already paid is not charged again.
 */
export async function preparePayment(
  before: Order,
  ports: Ports,
  parts: readonly DuePayment['part'][],
): Promise<PreparedPayment> {
  if (before.transfers) return err(failure('PAYMENT_UNAVAILABLE', { reason: 'contact' }));
  const settled = await settlePayment(before, ports);
  if (!settled.ok) return settled;
  const order = settled.value;
  const due = duePaymentOf(order);
  if (!due || !parts.includes(due.part)) return err(failure('ORDER_STATE', { state: order.state }));
  const request = prepayRequestFor(order, due, ports);
  const params = await ports.payments.prepay(request);
  return (await closeIfOutdated(order.id, request.number, ports)) ?? params;
}

function prepayRequestFor(order: Order, { part, amount, deadline }: DuePayment, { catalog }: Ports): PrepayRequest {
  return { number: paymentNumber(order, part), amount, description: catalog.shop.name, expiresAt: deadline };
}

/** Closes the payment again if the order was cancelled, or its price lowered, while it was being prepared. */
async function closeIfOutdated(orderId: string, number: string, ports: Ports) {
  const order = (await ports.db.get('orders', orderId))?.order;
  const isLowered = order?.supersededPayments?.some((payment) => payment.number === number);
  if (!order || (order.state !== 'cancelled' && !isLowered)) return undefined;
  const closed = await ports.payments.close(number);
  if (!closed.ok) return closed;
  // It may have been paid before it was closed.
  if (closed.value.state === 'paid') await refundLatePayments(order, ports);
  return err(failure('ORDER_STATE', { state: order.state }));
}
