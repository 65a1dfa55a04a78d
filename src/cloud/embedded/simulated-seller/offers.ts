import { answerOffer } from '@/cloud/handlers/desk/offers/answer-offer';
import { WAITING_OFFERS } from '@/cloud/indexes';
import type { Ports } from '@/cloud/ports';
import { readStock } from '@/cloud/repositories/catalog/stock';
import { answerBoundsOf } from '@/cloud/services/offers/answer-offer';
import { greatest, least, minus, percentOff, toYuanParts, yuan, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { SECOND, type EpochMs } from '@/contract/time';
import { offerReplies } from '@/demo/offer-replies';
import type { AnswerBounds, SellerAnswer } from '@/domain/offers/offer';

import type { Store } from '../storage/store';
import { findForSeller, portsAt } from './seller-ports';

/** When the demo seller answers an offer, ms after it was made: short enough to be seen when trying out the shop. */
export const OFFER_ANSWER_DELAY = 45 * SECOND;

/**
 * How far the seller comes down from the list price towards the floor price, percent. From there up the seller accepts.
 */
const CONCESSION_PERCENT = 50;

/** The lowest price that the seller accepts at once; never above a price that the seller has offered for it before. */
function askingPrice({ turns }: Offer, { floor, listPrice }: AnswerBounds): Fen {
  const exact = minus(listPrice, percentOff(minus(listPrice, floor), CONCESSION_PERCENT));
  const counterPrices = turns.flatMap(({ action, price }) =>
    action === 'counter' && price !== undefined ? [price] : [],
  );
  // Whole yuan, as a person would say: 「118」, not 「118.40」.
  const rounded = yuan(toYuanParts(exact).yuan);
  return greatest(floor, least(rounded > 0 ? rounded : exact, ...counterPrices));
}

/** Accepts from the asking price up, counters with it from the floor price up, and refuses below. */
export function decideOffer(offer: Offer, bounds: AnswerBounds): SellerAnswer {
  const { price } = offer;
  if (price >= bounds.listPrice) return { action: 'refuse', message: offerReplies.cheaperNow };
  if (price < bounds.floor) return { action: 'refuse', message: offerReplies.decline };
  const acceptable = askingPrice(offer, bounds);
  if (price >= acceptable) return { action: 'accept', message: offerReplies.accept };
  return { action: 'counter', price: acceptable, message: offerReplies.counter };
}

/** Her answer with the prices and the stock of that moment; she leaves an offer for what is no longer open to run out. */
async function answerAt(offer: Offer, ports: Ports): Promise<void> {
  const bounds = answerBoundsOf(offer, ports.catalog, ports.clock.now());
  if (!bounds) return;
  const left = (await readStock(ports, [offer.skuId]))(offer.skuId);
  const soldOut: SellerAnswer = { action: 'refuse', message: offerReplies.soldOut };
  const answer = left < offer.quantity ? soldOut : decideOffer(offer, bounds);
  // One answer to each turn of an offer: simulated twice, it is one request.
  const requestId = `answer-${offer.id}-${offer.turns.length}`;
  await answerOffer({ requestId, offerId: offer.id, answer }, ports);
}

/** Answers the offers that wait since long enough by `now`, unless a person was faster. */
export async function simulateOffers(store: Store, now: EpochMs, ports: Ports): Promise<void> {
  const waiting = WAITING_OFFERS.flatMap((key) => findForSeller(store, 'waitingOffers', key));
  for (const { document, position } of waiting) {
    const offer = document.offers.find(({ id }) => id === position.id);
    const at = (offer?.turns[offer.turns.length - 1]?.at ?? now) + OFFER_ANSWER_DELAY;
    if (offer && now >= at) await answerAt(offer, portsAt(at, ports));
  }
}
