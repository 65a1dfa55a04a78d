import type { Order, Payment } from '@/contract/orders/order';
import type { OwnRefundReason } from '@/contract/refunds/refund';
import type { EpochMs } from '@/contract/time';

import { isPaymentApplied, paymentsOf } from '../payment/order-payments';
import { addAutomaticRefund, isPaymentRefunded } from './refund-transitions';

/** Why this payment goes back if it arrived; undefined if the order counts on it, waits for it or has refunded it. */
export function lateReasonOf(order: Order, { number }: Payment): OwnRefundReason | undefined {
  if (order.transfers || isPaymentRefunded(order, number)) return undefined;
  if (order.supersededPayments?.some((payment) => payment.number === number)) return 'price-lowered';
  if (isPaymentApplied(order, number)) return undefined;
  const isReplaced = paymentsOf(order).every((payment) => payment.number !== number);
  if (isReplaced && order.events.some(({ state }) => state === 'paid')) return 'paid-twice';
  return order.state === 'cancelled' ? 'order-cancelled' : undefined;
}

/** The order with the refund of a payment that arrived too late; the same order if it does not go back. */
export function withLateRefund(order: Order, payment: Payment, { id, at }: { id: string; at: EpochMs }): Order {
  const reason = lateReasonOf(order, payment);
  return reason ? addAutomaticRefund(order, payment, { id, at, reason }) : order;
}
