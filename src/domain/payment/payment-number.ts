import type { Order } from '@/contract/orders/order';
import type { Due } from '@/contract/payment/due';

/**
 * Under which number a payment of an order stands at the payment service. Each has its own: the service takes money once
 * for a number, and what is closed there stays so. The balance's can't be another order's, whose number is digits only.
 */
export function paymentNumber({ number }: Pick<Order, 'number'>, part: Due['part']): string {
  return part === 'balance' ? `${number}-2` : number;
}
