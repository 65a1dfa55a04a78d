import type { WantedLine } from '../cart/quote';
import type { MadeBasket } from '../checkout/prepared-order';
import type { AskedOffer, Offer, OfferAnswer } from '../offers/offer';
import type { Nothing, Verb } from '../verb';

/**
 * What the seller does. Who she is the cloud alone knows; for every other account there is no desk, and each of these is
 * NOT_FOUND, as another's order is: a code of its own would tell who asks that there is something to try.
 */
export interface DeskVerbs {
  /** Whether who asks is the seller, and what waits for her. */
  'desk.summary': Verb<Nothing, { readonly baskets: number; readonly offers: number }, 'NOT_FOUND'>;
  /** What she put together and can still be opened, the newest first. */
  'desk.listPreparedOrders': Verb<Nothing, { readonly baskets: readonly MadeBasket[] }, 'NOT_FOUND'>;
  /** Puts an order together for a shopper, who only checks and pays. Nothing is held for it. */
  'desk.prepareOrder': Verb<
    { readonly requestId: string; readonly words: string; readonly lines: readonly WantedLine[] },
    MadeBasket,
    'NOT_FOUND' | 'OUT_OF_STOCK' | 'OVER_LIMIT' | 'PREORDER_ALONE' | 'TEXT_REFUSED' | 'TOO_MANY' | 'REQUEST_REUSED'
  >;
  /** Takes it back: whoever opens it from then on is told that it is over. Of one that is over already nothing is left to do. */
  'desk.withdrawPreparedOrder': Verb<{ readonly basketId: string }, Nothing, 'NOT_FOUND'>;
  /** What shoppers offered and she has not answered, those that have waited longest first. Who they are is not told. */
  'desk.listOffers': Verb<Nothing, { readonly offers: readonly AskedOffer[] }, 'NOT_FOUND'>;
  /** Answers an offer that waits. A yes or a price outside its bounds is INVALID_INPUT: they are before her. */
  'desk.answerOffer': Verb<
    { readonly requestId: string; readonly offerId: string; readonly answer: OfferAnswer },
    Offer,
    'NOT_FOUND' | 'OFFER_STATE' | 'REQUEST_REUSED'
  >;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const DESK_READS = [
  'desk.summary',
  'desk.listPreparedOrders',
  'desk.listOffers',
] as const satisfies readonly (keyof DeskVerbs)[];
