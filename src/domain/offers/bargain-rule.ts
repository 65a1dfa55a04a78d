import type { Sku } from '@/contract/catalog/goods';
import { fen, greatest, least, minus, percentOff, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, type EpochMs } from '@/contract/time';

import { offerAt } from './offer';

/** How the seller accepts offers for goods. Only `offerLimit` and `holdHours` ever leave the cloud. */
export interface BargainRule {
  /** The seller's lowest price of one piece: whole percent of the normal price, or fen by SKU. */
  readonly floor: { readonly percent: number } | { readonly bySku: Readonly<Record<string, Fen>> };
  /** How many offers a shopper may make for the goods within seven days. */
  readonly offerLimit: number;
  /** How long an agreed price stays valid, hours. */
  readonly holdHours: number;
}

/** The period over which offers are counted, ms. */
export const OFFER_LIMIT_PERIOD = 7 * DAY;

/**
 * The lowest price of a SKU: at least 1 fen and at most its normal price. A SKU missing in `bySku` is never sold for
 * less.
 */
export function floorOf({ floor }: BargainRule, { id, price }: Pick<Sku, 'id' | 'price'>): Fen {
  if ('bySku' in floor) return least(price, greatest(fen(1), floor.bySku[id] ?? price));
  return greatest(fen(1), minus(price, percentOff(price, 100 - floor.percent)));
}

/** When the shopper made offers within the last seven days, oldest first. */
function recentOfferTimes(offers: readonly Offer[], now: EpochMs): readonly EpochMs[] {
  return offers
    .flatMap(({ turns }) => turns)
    .filter(({ action, at }) => action === 'offer' && at > now - OFFER_LIMIT_PERIOD)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** How many more offers the shopper who made `offers` may make now. */
export function countOffersLeft({ offerLimit }: BargainRule, offers: readonly Offer[], now: EpochMs): number {
  return Math.max(0, offerLimit - recentOfferTimes(offers, now).length);
}

/** When the shopper may make the next offer; `now` if immediately. */
export function nextOfferAt({ offerLimit }: BargainRule, offers: readonly Offer[], now: EpochMs): EpochMs {
  const times = recentOfferTimes(offers, now);
  const blocking = times[times.length - offerLimit];
  return blocking === undefined ? now : blocking + OFFER_LIMIT_PERIOD;
}

/** An agreed price, as input of a quote. */
export interface LockedPrice {
  readonly offerId: string;
  readonly skuId: string;
  readonly price: Fen;
  readonly quantity: number;
  readonly expiresAt: EpochMs;
}

/** The agreed prices among a shopper's offers that are valid at `now`. */
export function lockedPricesOf(offers: readonly Offer[], now: EpochMs): readonly LockedPrice[] {
  return offers
    .filter((offer) => offerAt(offer, now).state === 'accepted')
    .map(({ id, skuId, price, quantity, expiresAt }) => ({ offerId: id, skuId, price, quantity, expiresAt }));
}
