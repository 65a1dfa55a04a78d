import type { Coupon } from '@/contract/coupon';
import type { Sku } from '@/contract/goods';
import { fen, greatest, minus, percentOff, type Fen } from '@/contract/money';
import type { GoodsScope, PromotionNote, WasPrice } from '@/contract/promotion';
import type { EpochMs } from '@/contract/time';

import type { GoodsRecord, PromotionRecord, TimePrice } from './catalogue';

/** What a shop takes off, seen at one instant. */
export interface Offers {
  readonly promotions: readonly PromotionRecord[];
  /** All that the shop gives out. */
  readonly coupons?: readonly Coupon[];
  readonly now: EpochMs;
}

export const NO_OFFERS: Offers = { promotions: [], now: 0 };

/** The promotions of one kind that are on. */
export function onNow<K extends PromotionRecord['kind']>(
  { promotions, now }: Offers,
  kind: K,
): readonly Extract<PromotionRecord, { kind: K }>[] {
  const isOn = (one: PromotionRecord): one is Extract<PromotionRecord, { kind: K }> =>
    one.kind === kind && one.since <= now && now < one.until;
  return promotions.filter(isOn);
}

/** Whether a good is among those that something is good for; without a scope every good is. */
export function isIn(goods: GoodsScope | undefined, goodsId: string): boolean {
  return goods === undefined || goods.ids.includes(goodsId);
}

export interface Priced {
  readonly price: Fen;
  readonly was?: WasPrice;
}

function isFor({ goodsIds, skuIds }: TimePrice, goodsId: string, skuId: string): boolean {
  return goodsIds.includes(goodsId) || skuIds.includes(skuId);
}

/** However much is taken off, a price is at least one fen. */
function lowered({ to }: TimePrice, price: Fen): Fen {
  return 'price' in to ? to.price : greatest(fen(1), minus(price, percentOff(price, to.percentOff)));
}

/**
 * What one piece of a SKU costs now. A time price that would raise it is no promotion and does nothing. The price without
 * it is then shown as the one before, with the promotion's own basis.
 */
export function priceOf(sku: Sku, goodsId: string, offers: Offers): Priced {
  const usual: Priced = { price: sku.price, ...(sku.was && { was: sku.was }) };
  return onNow(offers, 'time-price')
    .filter((one) => isFor(one, goodsId, sku.id))
    .map((one): Priced => ({ price: lowered(one, sku.price), was: { price: sku.price, basis: one.basis } }))
    .reduce((least, other) => (other.price < least.price ? other : least), usual);
}

function lowersSome(one: TimePrice, { id, skus }: GoodsRecord): boolean {
  return skus.some((sku) => isFor(one, id, sku.id) && lowered(one, sku.price) < sku.price);
}

/** What is on for a good, in the order in which a quote works it out. */
export function notesFor(record: GoodsRecord, offers: Offers): readonly PromotionNote[] {
  return [
    ...onNow(offers, 'time-price')
      .filter((one) => lowersSome(one, record))
      .map(({ kind, id, name, until }) => ({ kind, id, name, until })),
    ...onNow(offers, 'second-piece')
      .filter(({ goodsIds }) => goodsIds.includes(record.id))
      .map(({ kind, id, name, until, percentOff: percent }) => ({ kind, id, name, until, percentOff: percent })),
    ...onNow(offers, 'full-reduction')
      .filter(({ goods }) => isIn(goods, record.id))
      .map(({ kind, id, name, until, tiers, goods }) => ({ kind, id, name, until, tiers, ...(goods && { goods }) })),
  ];
}

/** The coupons that a good can be bought with, now or later. */
export function couponsFor(goodsId: string, { coupons = [], now }: Offers): readonly Coupon[] {
  return coupons.filter(({ goods, validUntil }) => isIn(goods, goodsId) && now < validUntil);
}
