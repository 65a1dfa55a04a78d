import type { CustomerSummary, DeskCustomer } from '../../desk/customer';
import type { DeskOrderSummary } from '../../desk/desk-order';
import type { Fen } from '../../money';
import type { Page } from '../../page';
import type { Verb } from '../../verb';

/** Who bought. Everything here is for one customer at a time: no verb writes to many. */
export interface DeskCustomersVerbs {
  /** Everyone who ever ordered, the latest order first. */
  'desk.listCustomers': Verb<{ readonly cursor?: string }, Page<CustomerSummary>, 'NOT_FOUND'>;
  'desk.getCustomer': Verb<{ readonly customerId: string }, DeskCustomer, 'NOT_FOUND'>;
  /** The orders of one customer, newest first. */
  'desk.listCustomerOrders': Verb<
    { readonly customerId: string; readonly cursor?: string },
    Page<DeskOrderSummary>,
    'NOT_FOUND'
  >;
  /** Replaces the private note; an empty one removes it. */
  'desk.setCustomerNote': Verb<{ readonly customerId: string; readonly note: string }, DeskCustomer, 'NOT_FOUND'>;
  /**
   * Puts one of the shop's coupons into the customer's wallet. COUPON_UNUSABLE once it has expired, or if they have or
   * had it: a coupon is used once. INVALID_INPUT for someone without a wallet (`hasWallet`).
   */
  'desk.giveCoupon': Verb<
    { readonly requestId: string; readonly customerId: string; readonly couponId: string; readonly reason: string },
    DeskCustomer,
    'NOT_FOUND' | 'COUPON_UNUSABLE' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Puts credit into the customer's wallet, fen. INVALID_INPUT for someone without a wallet (`hasWallet`). */
  'desk.giveCredit': Verb<
    { readonly requestId: string; readonly customerId: string; readonly amount: Fen; readonly reason: string },
    DeskCustomer,
    'NOT_FOUND' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
}

export const DESK_CUSTOMERS_READS = [
  'desk.listCustomers',
  'desk.getCustomer',
  'desk.listCustomerOrders',
] as const satisfies readonly (keyof DeskCustomersVerbs)[];
