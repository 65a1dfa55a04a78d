import type { Handler } from '@/cloud/handler';
import type { Ports, PrepayRequest } from '@/cloud/ports';
import { findOwnOrder } from '@/cloud/repositories/orders/own-order';
import { refundLatePayments } from '@/cloud/services/payment/late-payment';
import { admitPayer, type NumberedPayment } from '@/cloud/services/payment/admit-payer';
import { settlePayment } from '@/cloud/services/payment/settle-payment';
import { failure } from '@/contract/failure';
import type { Order } from '@/contract/orders/order';
import { duePaymentOf, type DuePayment } from '@/contract/payment/due-payment';
import type { PaymentParams } from '@/contract/payment/payment-params';
import { err, type Result } from '@/contract/result';
import type { FailureOf } from '@/contract/verbs';
import { billDescription } from '@/domain/payment/bill';
import { isPaymentApplied } from '@/domain/payment/order-payments';
import { dueNumbers } from '@/domain/payment/payment-number';

export const payOrder: Handler<'order.pay'> = ({ orderId }, ports) => pay(orderId, ports, ['whole', 'deposit']);

export const payBalance: Handler<'order.payBalance'> = ({ orderId }, ports) => pay(orderId, ports, ['balance']);

type PreparedPayment = Result<PaymentParams, FailureOf<'order.pay'>>;

async function pay(orderId: string, ports: Ports, parts: readonly DuePayment['part'][]): Promise<PreparedPayment> {
  const found = await findOwnOrder(ports, orderId);
  return found.ok ? preparePayment(found.value.order, ports, parts) : found;
}

/**
 * Prepares the due payment for the caller if it is one of `parts`: a double or late tap must not charge the balance in
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
  const due = duePaymentOf(settled.value);
  if (!due || !parts.includes(due.part)) return err(failure('ORDER_STATE', { state: settled.value.state }));
  const admitted = await admitPayer({ orderId: before.id, part: due.part }, ports);
  if (!admitted.ok) return admitted;
  const { order, payment } = admitted.value;
  if (!payment) return err(failure('ORDER_STATE', { state: order.state }));
  const params = await ports.payments.prepay(prepayRequestFor(order, payment, ports));
  return (await closeIfOutdated(order.id, payment.number, ports)) ?? params;
}

function prepayRequestFor(
  order: Order,
  { number, amount, deadline }: NumberedPayment,
  { caller }: Pick<Ports, 'caller'>,
): PrepayRequest {
  return { number, amount, payer: caller.shopperId, description: billDescription(order), expiresAt: deadline };
}

/** Closes the payment again if it is not due any more: cancelled, lowered or paid by another while it was being prepared. */
async function closeIfOutdated(orderId: string, number: string, ports: Ports) {
  const order = (await ports.db.get('orders', orderId))?.order;
  const due = order && duePaymentOf(order);
  if (!order || isPaymentApplied(order, number) || (due && dueNumbers(order, due.part).includes(number)))
    return undefined;
  const closed = await ports.payments.close(number);
  if (!closed.ok) return closed;
  // It may have been paid before it was closed.
  if (closed.value.state === 'paid') await refundLatePayments(order, ports);
  return err(failure('ORDER_STATE', { state: order.state }));
}
