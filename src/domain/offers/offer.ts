import { times, type Fen } from '@/contract/money';
import type { Offer, OfferState, OfferTurn } from '@/contract/offers/offer';
import { DAY, type EpochMs } from '@/contract/time';

/** Allowed transitions of each state. */
export const OFFER_TRANSITIONS: Record<OfferState, readonly OfferState[]> = {
  waiting: ['accepted', 'refused', 'countered', 'withdrawn', 'expired'],
  countered: ['accepted', 'waiting', 'withdrawn', 'expired'],
  accepted: ['used', 'expired'],
  // The price is released when its order ends unpaid; a paid order uses it permanently.
  used: ['accepted', 'expired'],
  refused: [],
  withdrawn: [],
  expired: [],
};

export const TERMINAL_OFFER_STATES: readonly OfferState[] = ['refused', 'withdrawn', 'expired'];

/** States that expire. */
const EXPIRING: readonly OfferState[] = ['waiting', 'countered', 'accepted'];

/** How long an offer waits for the seller's answer, ms. The seller may be travelling; a longer silence counts as no. */
export const ANSWER_TIME_LIMIT = 3 * DAY;

/** Whether an offer is worth the seller's time first: at least half of what everyone pays. */
export function isSerious({ price, listPrice }: Pick<Offer, 'price' | 'listPrice'>): boolean {
  return times(price, 2) >= listPrice;
}

function transition(offer: Offer, state: OfferState, changes: Partial<Offer> = {}): Offer {
  if (!OFFER_TRANSITIONS[offer.state].includes(state))
    throw new Error(`illegal transition of offer ${offer.id}: ${offer.state} → ${state}`);
  return { ...offer, ...changes, state };
}

/** The offer at `now`: `expired` if its time is over, else unchanged. Every reader applies this first. */
export function offerAt(offer: Offer, now: EpochMs): Offer {
  return EXPIRING.includes(offer.state) && now >= offer.expiresAt ? transition(offer, 'expired') : offer;
}

/** When the shopper or the seller last said something. */
export function lastTurnAt({ turns }: Offer): EpochMs {
  return turns[turns.length - 1]?.at ?? 0;
}

/** Whether the offer can still be answered, accepted or used. */
export function isOfferOpen({ state }: Offer): boolean {
  return EXPIRING.includes(state);
}

type OfferInput = Pick<Offer, 'quantity' | 'price' | 'listPrice'> & { readonly message: string; readonly at: EpochMs };

function offerTurn({ price, message, at }: OfferInput): OfferTurn {
  return { by: 'shopper', action: 'offer', at, price, message };
}

export function newOffer(
  subject: Pick<Offer, 'id' | 'goodsId' | 'skuId' | 'title' | 'options' | 'picture'>,
  input: OfferInput,
): Offer {
  const { quantity, price, listPrice, at } = input;
  return {
    ...subject,
    quantity,
    price,
    listPrice,
    state: 'waiting',
    turns: [offerTurn(input)],
    expiresAt: at + ANSWER_TIME_LIMIT,
  };
}

/** The shopper's next offer after a counter price. */
export function revisedOffer(offer: Offer, input: OfferInput): Offer {
  const { quantity, price, listPrice, at } = input;
  const turns = [...offer.turns, offerTurn(input)];
  return transition(offer, 'waiting', { quantity, price, listPrice, turns, expiresAt: at + ANSWER_TIME_LIMIT });
}

export type SellerAnswer =
  | { readonly action: 'accept'; readonly message: string }
  | { readonly action: 'refuse'; readonly message: string }
  | { readonly action: 'counter'; readonly price: Fen; readonly message: string };

/** The prices between which the seller may agree, fen: from `floor` to below `listPrice`. */
export interface AnswerBounds {
  readonly floor: Fen;
  /** What one piece costs everyone now. */
  readonly listPrice: Fen;
}

/** Whether a price may be agreed on: not below the floor, and below the list price. */
function isWithin(price: Fen, { floor, listPrice }: AnswerBounds): boolean {
  return price >= floor && price < listPrice;
}

/**
 * Whether the seller may give this answer. A counter price has to be above the offer: otherwise the seller would
 * accept.
 */
export function mayAnswer(offer: Offer, answer: SellerAnswer, bounds: AnswerBounds): boolean {
  if (offer.state !== 'waiting') return false;
  if (answer.action === 'counter') return answer.price > offer.price && isWithin(answer.price, bounds);
  return answer.action === 'refuse' || isWithin(offer.price, bounds);
}

interface AnswerContext {
  readonly bounds: AnswerBounds;
  readonly at: EpochMs;
  /** How long an accepted or counter price stays valid, ms. */
  readonly holdMs: number;
}

/** The offer after the seller's answer. Throws for an answer that `mayAnswer` forbids: callers check it first. */
export function answeredOffer(offer: Offer, answer: SellerAnswer, { bounds, at, holdMs }: AnswerContext): Offer {
  if (!mayAnswer(offer, answer, bounds)) throw new Error(`offer ${offer.id} can't be answered with ${answer.action}`);
  const price = answer.action === 'counter' ? answer.price : offer.price;
  const turn = { by: 'seller', action: answer.action, at, message: answer.message } as const;
  if (answer.action === 'refuse') return transition(offer, 'refused', { turns: [...offer.turns, turn] });
  const turns = [...offer.turns, { ...turn, price }];
  return transition(offer, answer.action === 'accept' ? 'accepted' : 'countered', {
    price,
    turns,
    expiresAt: at + holdMs,
  });
}

/** The offer after the shopper accepted the counter price. Throws when there is none. */
export function acceptedOffer(offer: Offer, { at, holdMs }: Pick<AnswerContext, 'at' | 'holdMs'>): Offer {
  if (offer.state !== 'countered') throw new Error(`nothing to accept in offer ${offer.id}: ${offer.state}`);
  const turn: OfferTurn = { by: 'shopper', action: 'accept', at, price: offer.price, message: '' };
  return transition(offer, 'accepted', { turns: [...offer.turns, turn], expiresAt: at + holdMs });
}

export function withdrawnOffer(offer: Offer): Offer {
  return transition(offer, 'withdrawn');
}

/** The offer after an order was placed with its price. */
export function usedOffer(offer: Offer, orderId: string): Offer {
  return transition(offer, 'used', { orderId });
}

/** The offer after its order ended unpaid: the price is locked again, unless it has expired. */
export function releasedOffer(offer: Offer, now: EpochMs): Offer {
  const { orderId: _gone, ...rest } = offer;
  return transition(rest, now < offer.expiresAt ? 'accepted' : 'expired');
}
