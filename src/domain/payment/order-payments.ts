import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';

import { paymentNumber } from './payment-number';

/** One charge at the payment service. */
export interface Payment {
  /** Its out_trade_no. */
  readonly number: string;
  readonly amount: Fen;
}

/** The payments of an order in sequence; they add up to its total. */
export function paymentsOf(order: Pick<Order, 'number' | 'deposit' | 'total'>): readonly Payment[] {
  const { number, deposit, total } = order;
  if (!deposit) return [{ number, amount: total }];
  return [
    { number, amount: deposit.amount },
    { number: paymentNumber(order, 'balance'), amount: deposit.balance },
  ];
}

/** Whether the payment with this number was applied to the order: it was found paid while the order waited for it. */
export function isPaymentApplied(
  { number, deposit, events }: Pick<Order, 'number' | 'deposit' | 'events'>,
  paymentNo: string,
): boolean {
  const nextState = deposit && paymentNo === number ? 'sourcing' : 'paid';
  return events.some(({ state }) => state === nextState);
}
