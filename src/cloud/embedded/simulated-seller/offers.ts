import type { ShopWindow } from '@/cloud/catalog-snapshot';
import { boundsOf } from '@/cloud/handlers/desk/list-offers';
import type { Ports } from '@/cloud/ports';
import { greatest, least, minus, percentOff, toYuanParts, yuan, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { HOUR, SECOND, type EpochMs } from '@/contract/time';
import { bargaining } from '@/demo/bargaining';
import { answeredOffer, type AnswerBounds, type SellerAnswer } from '@/domain/offers/offer';

import type { Store } from '../storage/store';
import { tendEach } from './each-order';

/** How long the demo seller thinks: soon enough that who tries the shop hears of it. */
export const THINKING = 45 * SECOND;

/** What of the way from her floor to the price she lets go of, percent: from there up she says yes. */
const GIVES = 50;

/** What the seller sees when she is asked. */
interface Shelf {
  readonly window: ShopWindow;
  /** Pieces left of a SKU. */
  readonly leftOf: (skuId: string) => number;
}

/** The least that she says yes to at once; never above a price that she has named in this bargain. */
function askOf({ turns }: Offer, { floor, shelf }: AnswerBounds): Fen {
  const ask = minus(shelf, percentOff(minus(shelf, floor), GIVES));
  const named = turns.flatMap(({ does, price }) => (does === 'counters' && price !== undefined ? [price] : []));
  // A person says 「118」, not 「118.40」.
  const round = yuan(toYuanParts(ask).yuan);
  return greatest(floor, least(round > 0 ? round : ask, ...named));
}

/** Yes from her asking price on, that price from her floor on, and a kind no below it. */
export function ruleOn(offer: Offer, bounds: AnswerBounds): SellerAnswer {
  const { price } = offer;
  if (price >= bounds.shelf) return { does: 'refuses', words: bargaining.cheaper };
  if (price < bounds.floor) return { does: 'refuses', words: bargaining.no };
  const ask = askOf(offer, bounds);
  if (price >= ask) return { does: 'accepts', words: bargaining.yes };
  return { does: 'counters', price: ask, words: bargaining.counter };
}

/** The offer as the demo seller leaves it at `now`; the same one where she has nothing to say to it yet. */
function afterBargain(offer: Offer, now: EpochMs, { window, leftOf }: Shelf): Offer {
  const asked = offer.turns[offer.turns.length - 1];
  const at = (asked?.at ?? now) + THINKING;
  if (offer.state !== 'waiting' || now < at) return offer;
  // The price of the moment in which she answers, however late it is looked at.
  const bounds = boundsOf(offer, window, at);
  const rule = window.skuById.get(offer.skuId)?.record.bargain;
  if (!bounds || !rule) return offer;
  const gone: SellerAnswer = { does: 'refuses', words: bargaining.gone };
  const answer = leftOf(offer.skuId) < offer.quantity ? gone : ruleOn(offer, bounds);
  return answeredOffer(offer, answer, { bounds, at, holds: rule.holdHours * HOUR });
}

/** Writes what the seller has answered by `now`. */
export function tendOffers(store: Store, now: EpochMs, { window }: Pick<Ports, 'window'>): Promise<void> {
  const leftOf = (skuId: string) => store.get('stock', skuId)?.left ?? window.skuById.get(skuId)?.sku.stock ?? 0;
  return tendEach(store, 'offers', (record) => {
    const offers = record.offers.map((offer) => afterBargain(offer, now, { window, leftOf }));
    return offers.every((offer, at) => offer === record.offers[at]) ? record : { ...record, offers };
  });
}
