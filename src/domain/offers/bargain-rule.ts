import type { Sku } from '@/contract/catalog/goods';
import { fen, greatest, least, minus, percentOff, type Fen } from '@/contract/money';
import type { Offer } from '@/contract/offers/offer';
import { DAY, type EpochMs } from '@/contract/time';

import { offerAt } from './offer';

/** How a seller lets a good be bargained for. Nothing of it but the rounds and the hours ever leaves the cloud. */
export interface BargainRule {
  /** The least that she gives one piece for: a share of its usual price, whole percent, or fen by SKU. */
  readonly floor: { readonly percent: number } | { readonly bySku: Readonly<Record<string, Fen>> };
  /** Offers that one shopper may make for the good within seven days. */
  readonly rounds: number;
  /** For how long an agreed price holds. */
  readonly holdHours: number;
}

/** Within so long the rounds are counted. */
export const ROUNDS_SPAN = 7 * DAY;

/** Never less than one fen, and never more than the SKU's usual price. A SKU without a floor of its own is not given for less. */
export function floorOf({ floor }: BargainRule, { id, price }: Pick<Sku, 'id' | 'price'>): Fen {
  if ('bySku' in floor) return least(price, greatest(fen(1), floor.bySku[id] ?? price));
  return greatest(fen(1), minus(price, percentOff(price, 100 - floor.percent)));
}

/** When the shopper offered for the good within the last seven days, oldest first. */
function recent(offers: readonly Offer[], now: EpochMs): readonly EpochMs[] {
  return offers
    .flatMap(({ turns }) => turns)
    .filter(({ does, at }) => does === 'offers' && at > now - ROUNDS_SPAN)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** How many offers for the good are left to the shopper whose `offers` these are. */
export function roundsLeft({ rounds }: BargainRule, offers: readonly Offer[], now: EpochMs): number {
  return Math.max(0, rounds - recent(offers, now).length);
}

/** When there is a round again for who has none; `now` for who has one. */
export function nextRoundAt({ rounds }: BargainRule, offers: readonly Offer[], now: EpochMs): EpochMs {
  const made = recent(offers, now);
  const freed = made[made.length - rounds];
  return freed === undefined ? now : freed + ROUNDS_SPAN;
}

/** A price agreed on, as a quote needs it. */
export interface LockedPrice {
  readonly offerId: string;
  readonly skuId: string;
  readonly price: Fen;
  readonly quantity: number;
  readonly until: EpochMs;
}

/** The prices that are locked at `now` among a shopper's offers. */
export function locksAmong(offers: readonly Offer[], now: EpochMs): readonly LockedPrice[] {
  return offers
    .filter((offer) => offerAt(offer, now).state === 'accepted')
    .map(({ id, skuId, price, quantity, until }) => ({ offerId: id, skuId, price, quantity, until }));
}
