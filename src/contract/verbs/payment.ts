import type { Order } from '../orders/order';
import type { PaymentParams } from '../payment/payment-params';
import type { Verb } from '../verb';

/** Paying for an order. */
export interface PaymentVerbs {
  'order.pay': Verb<{ readonly orderId: string }, PaymentParams, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** Starts the second payment, once the seller requested it. `order.pay` starts the first. */
  'order.payBalance': Verb<
    { readonly orderId: string },
    PaymentParams,
    'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'
  >;
  /** Checks the due payment with the payment service, updates the order and returns it. */
  'order.confirmPayment': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
}
