import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * `waiting` for the seller's answer; `countered`: she named another price, which the shopper may take; `accepted`: the
 * price is locked; `used`: an order holds it. `refused`, `withdrawn` and `expired` are ends.
 */
export const OFFER_STATES = ['waiting', 'countered', 'accepted', 'used', 'refused', 'withdrawn', 'expired'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** One thing that was said in a bargain. */
export interface OfferTurn {
  readonly by: 'shopper' | 'seller';
  readonly does: 'offers' | 'counters' | 'accepts' | 'refuses';
  readonly at: EpochMs;
  /** For one piece: what was offered, named or agreed. Absent in a refusal. */
  readonly price?: Fen;
  readonly words: string;
}

/** What a shopper offers for one SKU, and what became of it. Only she and the seller see it. */
export interface Offer {
  readonly id: string;
  readonly goodsId: string;
  readonly skuId: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
  readonly state: OfferState;
  /** For one piece: what the shopper offers, what the seller asks while `countered`, what both agreed on from then on. */
  readonly price: Fen;
  /** What one piece cost when the shopper last offered. */
  readonly shelf: Fen;
  /** Oldest first. */
  readonly turns: readonly OfferTurn[];
  /** The first instant at which time ends the state it is in; of no meaning once it has ended. */
  readonly until: EpochMs;
  /** The order that holds it. */
  readonly orderId?: string;
}

/** The same as it waits before the seller. */
export interface AskedOffer extends Offer {
  /**
   * Between which prices she may agree: not below her floor, which is told to her alone, and below what anyone pays now.
   * Absent where the good is not sold or not bargained for any longer: then she can only say no.
   */
  readonly bounds?: { readonly floor: Fen; readonly shelf: Fen };
}

/** A price that she names lies above what was offered. */
export type OfferAnswer = { readonly does: 'accepts' | 'refuses' } | { readonly does: 'counters'; readonly price: Fen };

/** How the shopper who asks may bargain for a good. The seller's floor is hers alone and never told. */
export interface Bargaining {
  /** Offers that a shopper may make for the good within seven days, and how many of them are left. */
  readonly rounds: number;
  readonly left: number;
  /** For how long an agreed price holds. */
  readonly holdHours: number;
  /** Hers that have not ended and are not used; the newest first. */
  readonly offers: readonly Offer[];
}

/** A price agreed on for a line of a quote. */
export interface BargainedPrice {
  readonly offerId: string;
  /** For one piece. */
  readonly price: Fen;
  /** Pieces of the line that it is for: as many as were agreed on, or fewer. */
  readonly pieces: number;
  readonly until: EpochMs;
  /** `false`: this quote costs less without it, and the price stays locked for another order. */
  readonly used: boolean;
}
