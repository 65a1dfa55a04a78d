import type { Fen } from '../money';
import type { Offer } from '../offers/offer';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** Price offers for goods that are open to bargaining. */
export interface OffersVerbs {
  /**
   * `price` is for one piece, fen. After a counter price it is the shopper's next offer in the same negotiation. A SKU
   * has one open offer per shopper: while that waits, or its price is locked, another offer fails with OFFER_STATE.
   */
  'offer.make': Verb<
    {
      readonly requestId: string;
      readonly skuId: string;
      readonly price: Fen;
      readonly quantity: number;
      readonly message: string;
    },
    Offer,
    | 'NOT_FOUND'
    | 'BARGAINING_DISABLED'
    | 'OUT_OF_STOCK'
    | 'OVER_LIMIT'
    | 'OFFER_NOT_LOWER'
    | 'OFFER_STATE'
    | 'OFFER_LIMIT_REACHED'
    | 'REQUEST_REUSED'
    | 'PAYMENT_UNAVAILABLE'
  >;
  /** The caller's offers, most recently changed first. */
  'offer.list': Verb<{ readonly cursor?: string }, Page<Offer>>;
  /** Accepts the counter price; `shownPrice` is that price as the shopper saw it. Idempotent. */
  'offer.accept': Verb<
    { readonly offerId: string; readonly shownPrice: Fen },
    Offer,
    'NOT_FOUND' | 'OFFER_STATE' | 'PRICE_CHANGED' | 'OFFER_NOT_LOWER'
  >;
  /** Idempotent. A withdrawn offer still counts towards the limit of offers. */
  'offer.withdraw': Verb<{ readonly offerId: string }, Offer, 'NOT_FOUND' | 'OFFER_STATE'>;
}

/** Verbs without side effects: identical concurrent requests are sent once. */
export const OFFERS_READS = ['offer.list'] as const satisfies readonly (keyof OffersVerbs)[];
