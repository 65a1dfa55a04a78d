import type { LineItemInput, PaymentChoice } from '../cart/quote';
import type { PayForMeOrder } from '../checkout/pay-for-me';
import type { PreparedOrder } from '../checkout/prepared-order';
import type { StallPurchase } from '../checkout/stall';
import type { Fen } from '../money';
import type { Order } from '../orders/order';
import type { GiftCard } from '../orders/order-gift';
import type { PaymentParams } from '../payment/payment-params';
import type { Verb } from '../verb';

/** Why a quote can't be ordered, with delivery or at the stall. */
export type QuoteRefusal =
  'NOT_FOUND' | 'OUT_OF_STOCK' | 'OVER_LIMIT' | 'COUPON_UNUSABLE' | 'PREORDER_NOT_COMBINABLE' | 'PRICE_CHANGED';

/** Placing an order: with delivery, at the stall, from an order the seller prepared, or paid by a friend. */
export interface CheckoutVerbs {
  /**
   * In a shop that takes no payments the order waits for a transfer in the chat, which the seller confirms.
   * `shown` is the total the shopper saw; if the total differs now, the verb fails with PRICE_CHANGED. Either an address
   * or a gift: a friend will give the address. A gift is paid through the payment service, has no pre-order in it and
   * costs freight without a surcharge (`gift.claim` takes no address that has one).
   */
  'order.place': Verb<
    PaymentChoice & {
      readonly requestId: string;
      readonly lines: readonly LineItemInput[];
      readonly addressId?: string;
      readonly gift?: GiftCard;
      readonly remark: string;
      readonly shown: Fen;
    },
    Order,
    QuoteRefusal | 'TOO_MANY' | 'REQUEST_REUSED' | 'TEXT_REFUSED' | 'GIFT_REFUSED' | 'PAYMENT_UNAVAILABLE'
  >;
  /** An order handed over at once: without address and parcel, with the same rules for price and stock. */
  'order.placeAtStall': Verb<
    PaymentChoice & { readonly requestId: string; readonly purchase: StallPurchase },
    Order,
    QuoteRefusal | 'PAYMENT_UNAVAILABLE' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  'preparedOrder.get': Verb<{ readonly preparedOrderId: string }, PreparedOrder, 'NOT_FOUND'>;
  /**
   * Creates a link by which a friend can pay this order. Repeated calls return the same id. Only if the shop allows it.
   */
  'payForMe.request': Verb<
    { readonly orderId: string },
    { readonly payForMeId: string },
    'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'
  >;
  /** Checks the payment service first, so that a paid order is not shown as open. */
  'payForMe.get': Verb<{ readonly payForMeId: string }, PayForMeOrder, 'NOT_FOUND'>;
  'payForMe.pay': Verb<
    { readonly payForMeId: string },
    PaymentParams,
    'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'
  >;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const CHECKOUT_READS = ['preparedOrder.get', 'payForMe.get'] as const satisfies readonly (keyof CheckoutVerbs)[];
