import type { LineItemInput } from '../../cart/quote';
import type { DeskPreparedOrder } from '../../checkout/prepared-order';
import type { EmptyObject, Verb } from '../../verb';

export interface DeskPreparedOrdersVerbs {
  /** Prepared orders that can still be opened, newest first. */
  'desk.listPreparedOrders': Verb<EmptyObject, { readonly preparedOrders: readonly DeskPreparedOrder[] }, 'NOT_FOUND'>;
  /** Prepares an order for a shopper, who only has to check and pay. No stock is reserved for it. */
  'desk.prepareOrder': Verb<
    { readonly requestId: string; readonly message: string; readonly lines: readonly LineItemInput[] },
    DeskPreparedOrder,
    | 'NOT_FOUND'
    | 'OUT_OF_STOCK'
    | 'OVER_LIMIT'
    | 'PREORDER_NOT_COMBINABLE'
    | 'TEXT_REFUSED'
    | 'TOO_MANY'
    | 'REQUEST_REUSED'
  >;
  /**
   * Withdraws a prepared order: anyone who opens it later sees that it has expired. Succeeds for one that has expired
   * already.
   */
  'desk.withdrawPreparedOrder': Verb<{ readonly preparedOrderId: string }, EmptyObject, 'NOT_FOUND'>;
}

export const DESK_PREPARED_ORDERS_READS = [
  'desk.listPreparedOrders',
] as const satisfies readonly (keyof DeskPreparedOrdersVerbs)[];
