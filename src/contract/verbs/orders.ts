import type { Fen } from '../money';
import type { Order, OrderGroup, OrderSummary } from '../orders/order';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** The shopper's own orders: list, detail, cancel, confirm receipt. */
export interface OrdersVerbs {
  /**
   * `text`: each of its words must occur in a title, an option or the order number; without words it matches all.
   * `refunds`: only orders with refund requests, in any state. `toReview`: only those with a line to review, of whatever
   * group.
   */
  'order.list': Verb<
    {
      readonly group?: OrderGroup;
      readonly refunds?: true;
      readonly toReview?: true;
      readonly text?: string;
      readonly cursor?: string;
    },
    Page<OrderSummary>
  >;
  'order.get': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND'>;
  /**
   * Possible before payment and while the seller is buying the goods. `depositRefund` is the refund that was shown to
   * the shopper (fen; left out without a deposit). If it differs now, the verb fails with REFUND_CHANGED.
   */
  'order.cancel': Verb<
    { readonly orderId: string; readonly depositRefund?: Fen },
    Order,
    'NOT_FOUND' | 'ORDER_STATE' | 'REFUND_CHANGED'
  >;
  /** The shopper has received the parcel; the seven-day return period starts. Idempotent. */
  'order.confirmReceipt': Verb<{ readonly orderId: string }, Order, 'NOT_FOUND' | 'ORDER_STATE'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const ORDERS_READS = ['order.list', 'order.get'] as const satisfies readonly (keyof OrdersVerbs)[];
