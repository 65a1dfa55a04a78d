import type { Fen } from '../money';
import type { Picture } from '../picture';
import type { EpochMs } from '../time';

/**
 * `waiting` for the seller's answer; `countered`: the seller named another price, which the shopper may accept;
 * `accepted`: the price is locked; `used`: an order uses the price. `refused`, `withdrawn` and `expired` are terminal.
 */
export const OFFER_STATES = ['waiting', 'countered', 'accepted', 'used', 'refused', 'withdrawn', 'expired'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** One step of a negotiation. */
export interface OfferTurn {
  readonly by: 'shopper' | 'seller';
  readonly action: 'offer' | 'counter' | 'accept' | 'refuse';
  readonly at: EpochMs;
  /** Price of one piece that was offered, named or agreed, fen. Absent in a refusal. */
  readonly price?: Fen;
  readonly message: string;
}

/** A shopper's price offer for one SKU, and its state. Only this shopper and the seller see it. */
export interface Offer {
  readonly id: string;
  readonly goodsId: string;
  readonly skuId: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly picture: Picture;
  readonly quantity: number;
  readonly state: OfferState;
  /** Price of one piece, fen: the shopper's offer, the seller's price while `countered`, then the agreed price. */
  readonly price: Fen;
  /** The shop's price of one piece when the shopper last offered, fen. */
  readonly listPrice: Fen;
  /** Oldest first. */
  readonly turns: readonly OfferTurn[];
  /** The first instant at which its current state has expired; without meaning in a terminal state. */
  readonly expiresAt: EpochMs;
  /** The order that uses the price. */
  readonly orderId?: string;
}

/** An offer that waits for the seller, as shown to the seller. */
export interface WaitingOffer extends Offer {
  /**
   * The prices at which the seller may accept or counter: from `floor`, which only the seller ever sees, to below
   * `listPrice`, which everyone pays now. Absent when the goods are no longer sold or no longer open to offers: then
   * the seller can only refuse.
   */
  readonly bounds?: { readonly floor: Fen; readonly listPrice: Fen };
}

/** The seller's answer, with a word to the shopper if she writes one. A counter price is above the offered price. */
export type OfferAnswer = { readonly message?: string } & (
  { readonly action: 'accept' | 'refuse' } | { readonly action: 'counter'; readonly price: Fen }
);

/** How the caller may make offers for goods. The seller's floor price is never sent. */
export interface Bargaining {
  /** How many offers a shopper may make for the goods within seven days, and how many remain. */
  readonly offerLimit: number;
  readonly offersLeft: number;
  /** How long an agreed price stays valid, hours. */
  readonly holdHours: number;
  /** The caller's offers that are neither ended nor used, newest first. */
  readonly offers: readonly Offer[];
}

/** The agreed price of a line of a quote. */
export interface BargainedPrice {
  readonly offerId: string;
  /** Price of one piece, fen. */
  readonly price: Fen;
  /** How many pieces of the line get this price: at most the agreed quantity. */
  readonly pieces: number;
  readonly expiresAt: EpochMs;
  /** `false`: this quote costs less without the agreed price, which stays locked for another order. */
  readonly used: boolean;
}
