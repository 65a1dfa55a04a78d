import type { OrderRecord } from '@/cloud/records';
import type { DeskOrder, DeskOrderSummary } from '@/contract/desk/desk-order';
import { ZERO } from '@/contract/money';
import { tasksOf } from '@/domain/desk/tasks';
import { toSummary } from '@/domain/orders/order';
import { remainingLines } from '@/domain/orders/remaining-lines';
import { isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';
import { isSellerRefundable } from '@/domain/refunds/own-refund';
import { refundableMoney } from '@/domain/refunds/refund-quote';

/** An order as the seller sees it. */
export function toDeskOrder({ order, shopperId, source, note = '', acts = [] }: OrderRecord): DeskOrder {
  return {
    order,
    customerId: shopperId,
    ...(source && { source }),
    note,
    tasks: tasksOf(order),
    payments: paymentsOf(order).map((payment) => ({ ...payment, isPaid: isPaymentApplied(order, payment.number) })),
    refundable: isSellerRefundable(order) ? refundableMoney(order) : ZERO,
    acts,
  };
}

/** An order in the seller's lists. */
export function toDeskSummary({ order, note = '' }: OrderRecord): DeskOrderSummary {
  const { address, remark } = order;
  return {
    ...toSummary(order),
    ...(address && { address }),
    remark,
    note,
    tasks: tasksOf(order),
    toPack: remainingLines(order),
  };
}
