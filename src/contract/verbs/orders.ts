import type { Fen } from '../money';
import type { Order, OrderGroup, OrderSummary } from '../orders/order';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** A shopper's orders, from paid to received. */
export interface OrdersVerbs {
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

/** Those that change nothing: asked twice at once, they are asked once. */
export const ORDERS_READS = ['order.list', 'order.get'] as const satisfies readonly (keyof OrdersVerbs)[];
