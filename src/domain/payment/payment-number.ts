import type { Order } from '@/contract/orders/order';
import type { DuePayment } from '@/contract/payment/due-payment';

/**
 * The out_trade_no of a payment. Each payment needs its own: the payment service charges a number once, and a closed
 * number stays closed. `-2` can't collide with another order, whose number is digits only.
 */
export function paymentNumber({ number }: Pick<Order, 'number'>, part: DuePayment['part']): string {
  return part === 'balance' ? `${number}-2` : number;
}
