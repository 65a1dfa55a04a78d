import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/orders/order';

import { paymentNumber } from './payment-number';

/** One charge of the payment service. */
export interface Payment {
  /** Its out_trade_no. */
  readonly number: string;
  readonly amount: Fen;
}

/** The payments of which an order's price is made up, in the order in which they are made. */
export function paymentsOf(order: Pick<Order, 'number' | 'deposit' | 'total'>): readonly Payment[] {
  const { number, deposit, total } = order;
  if (!deposit) return [{ number, amount: total }];
  return [
    { number, amount: deposit.now },
    { number: paymentNumber(order, 'balance'), amount: deposit.balance },
  ];
}

/** Whether the shop counted on the payment of this number: it found it paid while the order waited for it. */
export function isCounted(
  { number, deposit, events }: Pick<Order, 'number' | 'deposit' | 'events'>,
  of: string,
): boolean {
  const after = deposit && of === number ? 'sourcing' : 'paid';
  return events.some(({ state }) => state === after);
}
