import type { Fen } from '../money';
import type { Offer } from '../offers/offer';
import type { Page } from '../page';
import type { Verb } from '../verb';

/** Bargaining over the price of a good whose seller allows it. */
export interface OffersVerbs {
  /**
   * `price` is for one piece, fen. Over a price that the seller named it is her next offer in the same bargain. One SKU
   * has one open bargain: while it waits, or its price is locked, another offer is OFFER_STATE.
   */
  'offer.make': Verb<
    {
      readonly requestId: string;
      readonly skuId: string;
      readonly price: Fen;
      readonly quantity: number;
      readonly words: string;
    },
    Offer,
    | 'NOT_FOUND'
    | 'BARGAIN_OFF'
    | 'OUT_OF_STOCK'
    | 'OVER_LIMIT'
    | 'OFFER_NOT_LOWER'
    | 'OFFER_STATE'
    | 'ROUNDS_SPENT'
    | 'REQUEST_REUSED'
    | 'PAYMENT_UNAVAILABLE'
  >;
  /** The shopper's own, the one that something last happened to first. */
  'offer.list': Verb<{ readonly cursor?: string }, Page<Offer>>;
  /** Takes the price that the seller named; `shown` is that price as the shopper saw it. Taken twice it is taken once. */
  'offer.accept': Verb<
    { readonly offerId: string; readonly shown: Fen },
    Offer,
    'NOT_FOUND' | 'OFFER_STATE' | 'PRICE_CHANGED' | 'OFFER_NOT_LOWER'
  >;
  /** Withdrawn twice it is withdrawn once. Its round stays spent. */
  'offer.withdraw': Verb<{ readonly offerId: string }, Offer, 'NOT_FOUND' | 'OFFER_STATE'>;
}

/** Those that change nothing: asked twice at once, they are asked once. */
export const OFFERS_READS = ['offer.list'] as const satisfies readonly (keyof OffersVerbs)[];
