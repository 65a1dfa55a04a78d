import type { CouponBook, CouponWish } from '../promotions/coupon';
import type { Fen } from '../money';
import type { Cashier, Order, OrderGroup, OrderSummary } from '../orders/order';
import type { Page } from '../page';
import type { Quote, WantedLine } from '../cart/quote';
import type { Nothing, Verb } from '../verb';

/** How a shopper wants it paid. Credit goes in only when she says so. */
export interface PayingWith {
  readonly coupon?: CouponWish;
  readonly useCredit?: boolean;
}

/** Why a quote can't be ordered, wherever it is handed over. */
export type QuoteRefusal =
  | 'NOT_FOUND'
  | 'OUT_OF_STOCK'
  | 'OVER_LIMIT'
  | 'COUPON_UNUSABLE'
  | 'PREORDER_ALONE'
  | 'PRICE_CHANGED'
  | 'PAYMENT_UNAVAILABLE';

/** From the cart to the parcel in the shopper's hands. */
export interface BuyingVerbs {
  /** Prices what is wanted; what can't be bought comes back in `troubled`, never as a failure. */
  'cart.quote': Verb<
    /** `stall`: it is handed over, and nothing has to be sent. */
    PayingWith & { readonly lines: readonly WantedLine[]; readonly addressId?: string; readonly stall?: boolean },
    Quote,
    'NOT_FOUND'
  >;
  'coupon.list': Verb<Nothing, CouponBook>;
  /** Taken twice it is taken once. Answers as `coupon.list` does. */
  'coupon.claim': Verb<{ readonly couponId: string }, CouponBook, 'NOT_FOUND' | 'COUPON_UNUSABLE'>;

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
  'order.pay': Verb<{ readonly orderId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** The second payment, once it was called for; as `order.pay` is the first. */
  'order.payBalance': Verb<{ readonly orderId: string }, Cashier, 'NOT_FOUND' | 'ORDER_STATE' | 'PAYMENT_UNAVAILABLE'>;
  /** Asks the payment service about the payment that is due, and answers with the order as it then is. */
  'order.confirmPayment': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
  /**
   * `text`: each of its words is part of a title, an option or the order's number. One without words narrows nothing.
   * `refunds`: those on which money was ever asked back.
   */
  'order.list': Verb<
    { readonly group?: OrderGroup; readonly refunds?: true; readonly text?: string; readonly cursor?: string },
    Page<OrderSummary>
  >;
  'order.get': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
  /**
   * Before it is paid, or while the seller still buys it. `back` is what the shopper was told comes back of her deposit,
   * nothing where she paid none; any other sum now is BACK_CHANGED, and nothing is cancelled.
   */
  'order.cancel': Verb<
    { readonly orderId: string; readonly back?: Fen },
    Order,
    'NOT_FOUND' | 'ORDER_STATE' | 'BACK_CHANGED'
  >;
  /** The shopper has the parcel; her seven days begin. Confirmed again it is confirmed once. */
  'order.confirmReceipt': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND' | 'ORDER_STATE'>;
}
