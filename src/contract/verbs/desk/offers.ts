import type { Offer, OfferAnswer, WaitingOffer } from '../../offers/offer';
import type { EmptyObject, Verb } from '../../verb';

export interface DeskOffersVerbs {
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

export const DESK_OFFERS_READS = ['desk.listOffers'] as const satisfies readonly (keyof DeskOffersVerbs)[];
