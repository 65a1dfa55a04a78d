import type { Fen } from '@/contract/money';
import type { Offer, OfferState, OfferTurn } from '@/contract/offers/offer';
import { DAY, type EpochMs } from '@/contract/time';

/** Where each state may go. `faultsOfTable` checks it in the tests. */
export const OFFER_MOVES: Record<OfferState, readonly OfferState[]> = {
  waiting: ['accepted', 'refused', 'countered', 'withdrawn', 'expired'],
  countered: ['accepted', 'waiting', 'withdrawn', 'expired'],
  accepted: ['used', 'expired'],
  // Back when its order ended unpaid; a paid one holds it for good.
  used: ['accepted', 'expired'],
  refused: [],
  withdrawn: [],
  expired: [],
};

export const OFFER_ENDS: readonly OfferState[] = ['refused', 'withdrawn', 'expired'];

/** States that time ends. */
const TIMED: readonly OfferState[] = ['waiting', 'countered', 'accepted'];

/** How long an offer waits for the seller. She may be travelling; after that she is taken not to want it. */
export const ANSWER_WITHIN = 3 * DAY;

function moved(offer: Offer, state: OfferState, over: Partial<Offer> = {}): Offer {
  if (!OFFER_MOVES[offer.state].includes(state))
    throw new Error(`illegal move of offer ${offer.id}: ${offer.state} → ${state}`);
  return { ...offer, ...over, state };
}

/** The offer as time has left it at `now`; the same one where nothing ended. Every reader asks this first. */
export function offerAt(offer: Offer, now: EpochMs): Offer {
  return TIMED.includes(offer.state) && now >= offer.until ? moved(offer, 'expired') : offer;
}

/** Whether it is still to be answered, taken or used. */
export function isOpen({ state }: Offer): boolean {
  return TIMED.includes(state);
}

type Wish = Pick<Offer, 'quantity' | 'price' | 'shelf'> & { readonly words: string; readonly at: EpochMs };

function asked({ price, words, at }: Wish): OfferTurn {
  return { by: 'shopper', does: 'offers', at, price, words };
}

export function madeOffer(
  what: Pick<Offer, 'id' | 'goodsId' | 'skuId' | 'title' | 'options' | 'picture'>,
  wish: Wish,
): Offer {
  const { quantity, price, shelf, at } = wish;
  return { ...what, quantity, price, shelf, state: 'waiting', turns: [asked(wish)], until: at + ANSWER_WITHIN };
}

/** The shopper's next offer, over the price that the seller named. */
export function offeredAgain(offer: Offer, wish: Wish): Offer {
  const { quantity, price, shelf, at } = wish;
  const turns = [...offer.turns, asked(wish)];
  return moved(offer, 'waiting', { quantity, price, shelf, turns, until: at + ANSWER_WITHIN });
}

export type SellerAnswer =
  | { readonly does: 'accepts'; readonly words: string }
  | { readonly does: 'refuses'; readonly words: string }
  | { readonly does: 'counters'; readonly price: Fen; readonly words: string };

/** What bounds the seller's answer. */
export interface AnswerBounds {
  readonly floor: Fen;
  /** What one piece costs now. */
  readonly shelf: Fen;
}

/** Whether a price may be agreed on: not below the seller's floor, and below what anyone pays. */
function isWithin(price: Fen, { floor, shelf }: AnswerBounds): boolean {
  return price >= floor && price < shelf;
}

/** Whether the seller may answer so. A price that she names lies above what was offered: else she would say yes. */
export function mayAnswer(offer: Offer, answer: SellerAnswer, bounds: AnswerBounds): boolean {
  if (offer.state !== 'waiting') return false;
  if (answer.does === 'counters') return answer.price > offer.price && isWithin(answer.price, bounds);
  return answer.does === 'refuses' || isWithin(offer.price, bounds);
}

interface Answering {
  readonly bounds: AnswerBounds;
  readonly at: EpochMs;
  /** For how long the price of a yes, or the one she names, holds. */
  readonly holds: number;
}

/** The seller has answered. Throws for an answer that `mayAnswer` does not allow: callers ask it first. */
export function answeredOffer(offer: Offer, answer: SellerAnswer, { bounds, at, holds }: Answering): Offer {
  if (!mayAnswer(offer, answer, bounds)) throw new Error(`offer ${offer.id} can't be answered with ${answer.does}`);
  const price = answer.does === 'counters' ? answer.price : offer.price;
  const said = { by: 'seller', does: answer.does, at, words: answer.words } as const;
  if (answer.does === 'refuses') return moved(offer, 'refused', { turns: [...offer.turns, said] });
  const turns = [...offer.turns, { ...said, price }];
  return moved(offer, answer.does === 'accepts' ? 'accepted' : 'countered', { price, turns, until: at + holds });
}

/** The shopper takes the price that the seller named. Throws where she named none. */
export function takenOffer(offer: Offer, { at, holds }: Pick<Answering, 'at' | 'holds'>): Offer {
  if (offer.state !== 'countered') throw new Error(`nothing to take in offer ${offer.id}: ${offer.state}`);
  const turn: OfferTurn = { by: 'shopper', does: 'accepts', at, price: offer.price, words: '' };
  return moved(offer, 'accepted', { turns: [...offer.turns, turn], until: at + holds });
}

export function withdrawnOffer(offer: Offer): Offer {
  return moved(offer, 'withdrawn');
}

/** An order holds it. */
export function usedOffer(offer: Offer, orderId: string): Offer {
  return moved(offer, 'used', { orderId });
}

/** Its order ended unpaid: the price is locked again, unless its time is over. */
export function releasedOffer(offer: Offer, now: EpochMs): Offer {
  const { orderId: _gone, ...kept } = offer;
  return moved(kept, now < offer.until ? 'accepted' : 'expired');
}
