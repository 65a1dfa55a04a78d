import type { Order, Payment } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { dueNumbers, paymentNumber } from './payment-number';

type PaymentFields = Pick<
  Order,
  'number' | 'deposit' | 'total' | 'supersededPayments' | 'transfers' | 'otherPayers' | 'paidNumber'
>;

/**
 * The payments of an order in sequence. They add up to its total, unless the seller received more by transfer: that is
 * what she can give back.
 */
export function paymentsOf(order: PaymentFields): readonly Payment[] {
  const received = order.transfers ?? [];
  return agreedPayments(order).map(({ number, amount }, at) => ({ number, amount: received[at]?.received ?? amount }));
}

function agreedPayments(order: PaymentFields): readonly Payment[] {
  const { number, deposit, total } = order;
  if (!deposit) return [{ number: order.paidNumber ?? paymentNumber(order, 'whole'), amount: total }];
  return [
    { number, amount: deposit.amount },
    { number: paymentNumber(order, 'balance'), amount: deposit.balance },
  ];
}

/** The payments that others could have made in place of the one that counts. */
function replacedPayments(order: PaymentFields): readonly Payment[] {
  if (order.deposit) return [];
  const [counted] = agreedPayments(order);
  const numbers = dueNumbers(order, 'whole').filter((number) => number !== counted?.number);
  return numbers.map((number) => ({ number, amount: order.total }));
}

/** All payments that were ever prepared for the order, also those of other payers and those closed for a lower price. */
export function everyPaymentOf(order: PaymentFields): readonly Payment[] {
  return [...paymentsOf(order), ...replacedPayments(order), ...(order.supersededPayments ?? [])];
}

/** When the payment with this number was applied to the order: it was found paid while the order waited for it. */
function appliedAt(order: PaymentFields & Pick<Order, 'events'>, paymentNo: string): EpochMs | undefined {
  if (paymentsOf(order).every(({ number }) => number !== paymentNo)) return undefined;
  const nextState = order.deposit && paymentNo === order.number ? 'sourcing' : 'paid';
  return order.events.find(({ state }) => state === nextState)?.at;
}

export function isPaymentApplied(order: PaymentFields & Pick<Order, 'events'>, paymentNo: string): boolean {
  return appliedAt(order, paymentNo) !== undefined;
}

/** The payments that the order counts on, in sequence, each with the instant from which it does. */
export function appliedPayments(
  order: PaymentFields & Pick<Order, 'events'>,
): readonly (Payment & { readonly at: EpochMs })[] {
  return paymentsOf(order).flatMap((payment) => {
    const at = appliedAt(order, payment.number);
    return at === undefined ? [] : [{ ...payment, at }];
  });
}
