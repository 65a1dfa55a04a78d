import type { PayingWith, WantedLine } from '../cart/quote';
import type { Favour } from '../checkout/pay-for-me';
import type { Basket } from '../checkout/prepared-order';
import type { StallWish } from '../checkout/stall';
import type { Fen } from '../money';
import type { Order } from '../orders/order';
import type { Cashier } from '../payment/cashier';
import type { Verb } from '../verb';

/** Why a quote can't be ordered, wherever it is handed over. */
export type QuoteRefusal =
  | 'NOT_FOUND'
  | 'OUT_OF_STOCK'
  | 'OVER_LIMIT'
  | 'COUPON_UNUSABLE'
  | 'PREORDER_ALONE'
  | 'PRICE_CHANGED'
  | 'PAYMENT_UNAVAILABLE';

/** Making an order: sent by parcel, handed over at the stall, prepared by the seller, or paid by a friend. */
export interface CheckoutVerbs {
  /** `shown` is the total the shopper saw; any other total now is PRICE_CHANGED. */
  'order.place': Verb<
    PayingWith & {
      readonly requestId: string;
      readonly lines: readonly WantedLine[];
      readonly addressId: string;
      readonly remark: string;
      readonly shown: Fen;
    },
    Order,
    QuoteRefusal | 'REQUEST_REUSED'
  >;
  /** An order that is handed over at once: no address, no parcel, and the same truth about money and stock. */
  'order.placeAtStall': Verb<
    PayingWith & { readonly requestId: string; readonly wish: StallWish },
    Order,
    QuoteRefusal | 'REQUEST_REUSED'
  >;
  'preparedOrder.get': Verb<{ readonly basketId: string }, Basket, 'NOT_FOUND'>;
  /** A way for a friend to pay this order. Asked again it is the same way. Only in a shop that allows it. */
  'payForMe.request': Verb<
    { readonly orderId: string },
    { readonly favourId: string },
    'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'
  >;
  /** Asks the payment service; the order stays its shopper's, whoever paid it. */
  'payForMe.get': Verb<{ readonly favourId: string }, Favour, 'NOT_FOUND'>;
  'payForMe.pay': Verb<{ readonly favourId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const CHECKOUT_READS = ['preparedOrder.get', 'payForMe.get'] as const satisfies readonly (keyof CheckoutVerbs)[];
