import type { Order } from '../orders/order';
import type { Cashier } from '../payment/cashier';
import type { Verb } from '../verb';

/** Paying an order. */
export interface PaymentVerbs {
  'order.pay': Verb<{ readonly orderId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** The second payment, once it was called for; as `order.pay` is the first. */
  'order.payBalance': Verb<{ readonly orderId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** Asks the payment service about the payment that is due, and answers with the order as it then is. */
  'order.confirmPayment': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
}
