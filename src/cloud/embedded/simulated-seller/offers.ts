import type { CatalogSnapshot } from '@/cloud/catalog-snapshot';
import { answerBoundsOf } from '@/cloud/handlers/desk/offers/list-offers';
import type { Ports } from '@/cloud/ports';
import { greatest, least, minus, percentOff, toYuanParts, yuan, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { HOUR, SECOND, type EpochMs } from '@/contract/time';
import { offerReplies } from '@/demo/offer-replies';
import { answeredOffer, type AnswerBounds, type SellerAnswer } from '@/domain/offers/offer';

import type { Store } from '../storage/store';
import { updateFound } from './update-documents';

/** When the demo seller answers an offer, ms after it was made: short enough to be seen when trying out the shop. */
export const OFFER_ANSWER_DELAY = 45 * SECOND;

/**
 * How far the seller comes down from the list price towards the floor price, percent. From there up the seller accepts.
 */
const CONCESSION_PERCENT = 50;

/** What the seller's answer depends on, besides the offer. */
interface StockContext {
  readonly catalog: CatalogSnapshot;
  /** Stock of a SKU. */
  readonly stockOf: (skuId: string) => number;
}

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

/** The offer after the demo seller's answer by `now`; the same object when there is none yet. */
function afterOfferAnswer(offer: Offer, now: EpochMs, { catalog, stockOf }: StockContext): Offer {
  const lastTurn = offer.turns[offer.turns.length - 1];
  const at = (lastTurn?.at ?? now) + OFFER_ANSWER_DELAY;
  if (offer.state !== 'waiting' || now < at) return offer;
  // The prices at the time of the answer, also when the simulation runs later.
  const bounds = answerBoundsOf(offer, catalog, at);
  const rule = catalog.skuById.get(offer.skuId)?.record.bargain;
  if (!bounds || !rule) return offer;
  const soldOut: SellerAnswer = { action: 'refuse', message: offerReplies.soldOut };
  const answer = stockOf(offer.skuId) < offer.quantity ? soldOut : decideOffer(offer, bounds);
  return answeredOffer(offer, answer, { bounds, at, holdMs: rule.holdHours * HOUR });
}

/** Writes the seller's answers to offers up to `now`. */
export function simulateOffers(store: Store, now: EpochMs, { catalog }: Pick<Ports, 'catalog'>): Promise<void> {
  const stockOf = (skuId: string) => store.get('stock', skuId)?.left ?? 0;
  return updateFound(store, 'waitingOffers', {
    update(record) {
      const offers = record.offers.map((offer) => afterOfferAnswer(offer, now, { catalog, stockOf }));
      return offers.every((offer, index) => offer === record.offers[index]) ? record : { ...record, offers };
    },
    write: (tx, record) => tx.put('offers', record),
  });
}
