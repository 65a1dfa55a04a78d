import type { DeskOrder, DeskOrderSummary, DeskTask, FilledParcel, Parcel } from '../../desk/desk-order';
import type { OrdersBehind } from '../../desk/figures';
import type { Failure } from '../../failure';
import type { Fen } from '../../money';
import type { Page } from '../../page';
import type { EpochMs } from '../../time';
import type { Verb } from '../../verb';

/** Why an order could not be shipped. */
export type ShipFailure = Failure<'NOT_FOUND' | 'ORDER_STATE' | 'REFUND_STATE'>;

/**
 * The orders of all shoppers. Each write answers with the order as it is then, and leaves who did what and when in its
 * history. Without a `requestId` the order itself tells whether the write was done before.
 */
export interface DeskOrdersVerbs {
  /**
   * The orders that ask for a task, longest waiting first; `all`: every order, newest first. `text`: each of its words
   * must occur in the order number, the recipient, a title, an option, the remark or the note. With a text a page can
   * have fewer items, even none, and still a cursor: so many orders were looked through. `behind`: of them only the
   * orders behind a figure of `desk.figures`, in the sequence of what it counts, newest first.
   */
  'desk.listOrders': Verb<
    {
      readonly task: DeskTask | 'all';
      readonly text?: string;
      readonly behind?: OrdersBehind;
      readonly cursor?: string;
    },
    Page<DeskOrderSummary>,
    'NOT_FOUND'
  >;
  /** Orders that were placed in a period (`from` up to, but not including, `to`), newest first, for a table. */
  'desk.exportOrders': Verb<
    { readonly from: EpochMs; readonly to: EpochMs; readonly cursor?: string },
    Page<DeskOrder>,
    'NOT_FOUND'
  >;
  'desk.getOrder': Verb<{ readonly orderId: string }, DeskOrder, 'NOT_FOUND'>;
  /** Replaces the private note; an empty one removes it. */
  'desk.setNote': Verb<{ readonly orderId: string; readonly note: string }, DeskOrder, 'NOT_FOUND'>;
  /**
   * Ships an order in one parcel, or in several that together hold exactly the pieces that were not refunded
   * (INVALID_INPUT otherwise). ORDER_STATE unless it is paid, delivered by a carrier and all of it has arrived at the
   * seller; REFUND_STATE while a refund request is open.
   */
  'desk.ship': Verb<
    { readonly orderId: string; readonly parcels: readonly FilledParcel[] },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE' | 'REFUND_STATE'
  >;
  /** Ships many orders, each in one parcel. Each is shipped or not by itself; the answers are in the same sequence. */
  'desk.shipMany': Verb<
    { readonly parcels: readonly ({ readonly orderId: string } & Parcel)[] },
    { readonly results: readonly { readonly orderId: string; readonly failure?: ShipFailure }[] },
    'NOT_FOUND'
  >;
  /** Corrects a parcel on its way: once for each order, as WeChat allows (TOO_MANY after that). */
  'desk.correctParcel': Verb<
    { readonly orderId: string; readonly trackingNumber: string; readonly correct: Parcel },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE' | 'TOO_MANY'
  >;
  /**
   * Lowers the price before it is paid: a sum off the goods, off the freight, or both. `shown` is the total before, as
   * the seller saw it. Something must be left to pay (INVALID_INPUT otherwise). A payment that was prepared is closed
   * first; if the shopper was faster, the verb fails with ORDER_STATE and the price stays.
   */
  'desk.lowerPrice': Verb<
    {
      readonly requestId: string;
      readonly orderId: string;
      readonly shown: Fen;
      readonly goods: Fen;
      readonly freight: Fen;
    },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE' | 'PRICE_CHANGED' | 'REQUEST_REUSED'
  >;
  /**
   * Cancels an order that is not fully paid and tells the shopper why. A paid deposit goes back as a whole. ORDER_STATE
   * for a paid one, whose money is refunded instead.
   */
  'desk.cancelOrder': Verb<
    { readonly orderId: string; readonly message: string },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE'
  >;
  /**
   * Refunds money of a paid order without a request: at most `refundable`, else INVALID_INPUT. All of it also returns
   * the pieces, credit and coupon. REFUND_STATE while a request is open: that is answered first.
   */
  'desk.refundOrder': Verb<
    { readonly requestId: string; readonly orderId: string; readonly amount: Fen; readonly message: string },
    DeskOrder,
    'NOT_FOUND' | 'ORDER_STATE' | 'REFUND_STATE' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
}

export const DESK_ORDERS_READS = [
  'desk.listOrders',
  'desk.exportOrders',
  'desk.getOrder',
] as const satisfies readonly (keyof DeskOrdersVerbs)[];
