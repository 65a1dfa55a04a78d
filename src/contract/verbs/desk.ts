import type { LineItemInput } from '../cart/quote';
import type { DeskPreparedOrder } from '../checkout/prepared-order';
import type { Offer, OfferAnswer, WaitingOffer } from '../offers/offer';
import type { EmptyObject, Verb } from '../verb';

/**
 * The seller's verbs. Only the cloud knows which account is the seller's. For every other caller each verb fails with
 * NOT_FOUND, like another shopper's order: a code of its own would reveal that a seller's desk exists.
 */
export interface DeskVerbs {
  /**
   * How many prepared orders are open and how many offers wait for an answer. Also tells whether the caller is the
   * seller.
   */
  'desk.summary': Verb<EmptyObject, { readonly preparedOrders: number; readonly offers: number }, 'NOT_FOUND'>;
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
  /** Offers that wait for the seller's answer, longest waiting first. The shoppers' identities are not included. */
  'desk.listOffers': Verb<EmptyObject, { readonly offers: readonly WaitingOffer[] }, 'NOT_FOUND'>;
  /**
   * Answers a waiting offer. Accepting, or countering, outside the offer's `bounds` fails with INVALID_INPUT: the
   * seller sees the bounds.
   */
  'desk.answerOffer': Verb<
    { readonly requestId: string; readonly offerId: string; readonly answer: OfferAnswer },
    Offer,
    'NOT_FOUND' | 'OFFER_STATE' | 'REQUEST_REUSED'
  >;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const DESK_READS = [
  'desk.summary',
  'desk.listPreparedOrders',
  'desk.listOffers',
] as const satisfies readonly (keyof DeskVerbs)[];
