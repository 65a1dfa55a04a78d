import type { Fen } from '@/contract/money';
import type { Order } from '@/contract/order';
import { dueNow } from '@/contract/quote';

/** One charge of the payment service. */
export interface Payment {
  /** Its out_trade_no. */
  readonly number: string;
  readonly amount: Fen;
}

/** The payments of which an order's price is made up, in the order in which they are made. */
export function paymentsOf(order: Pick<Order, 'number' | 'deposit' | 'total'>): readonly Payment[] {
  return [{ number: order.number, amount: dueNow(order) }];
}

/** Whether the shop counted on this payment: it found it paid while the order waited for it. */
export function isCounted({ events }: Pick<Order, 'events'>): boolean {
  return events.some(({ state }) => state === 'paid');
}
