import type { Basket } from './prepared-order';
import type { Favour } from './pay-for-me';
import type { Fen } from '../money';
import type { Cashier, Order } from '../orders/order';
import type { WantedLine } from '../cart/quote';
import type { PayingWith, QuoteRefusal } from './verbs';
import type { Verb } from '../verb';

/** What is paid at the stall: goods that lie there, or an amount that the seller named. */
export type StallWish =
  | { readonly kind: 'goods'; readonly lines: readonly WantedLine[]; readonly shown: Fen }
  | { readonly kind: 'amount'; readonly amount: Fen };

/** Paying where seller and shopper, or two friends, already speak with each other. */
export interface DirectVerbs {
  /** An order that is handed over at once: no address, no parcel, and the same truth about money and stock. */
  'stall.place': Verb<
    PayingWith & { readonly requestId: string; readonly wish: StallWish },
    Order,
    QuoteRefusal | 'REQUEST_REUSED'
  >;
  'basket.get': Verb<{ readonly basketId: string }, Basket, 'NOT_FOUND'>;

  /** A way for a friend to pay this order. Asked again it is the same way. Only in a shop that allows it. */
  'favour.ask': Verb<
    { readonly orderId: string },
    { readonly favourId: string },
    'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'
  >;
  /** Asks the payment service; the order stays its shopper's, whoever paid it. */
  'favour.get': Verb<{ readonly favourId: string }, Favour, 'NOT_FOUND'>;
  'favour.pay': Verb<{ readonly favourId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
}
