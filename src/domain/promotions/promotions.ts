import type { Sku } from '@/contract/catalog/goods';
import { fen, greatest, minus, percentOff, type Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { GoodsScope, PromotionNote, WasPrice } from '@/contract/promotions/promotion';
import type { EpochMs } from '@/contract/time';

import type { PromotionRecord, TimePrice } from './promotion-record';

/** What a shop takes off, seen at one instant. */
export interface Offers {
  readonly promotions: readonly PromotionRecord[];
  /** All that the shop gives out. */
  readonly coupons?: readonly Coupon[];
  readonly now: EpochMs;
  /** The groups that the one who looks came from today. */
  readonly groupIds?: readonly string[];
}

export const NO_OFFERS: Offers = { promotions: [], now: 0 };

/** Whether it is on now, for the one who looks. */
export function isOn({ since, until, groupId }: PromotionRecord, { now, groupIds = [] }: Offers): boolean {
  return since <= now && now < until && (groupId === undefined || groupIds.includes(groupId));
}

/** The promotions of one kind that are on. */
export function onNow<K extends PromotionRecord['kind']>(
  offers: Offers,
  kind: K,
): readonly Extract<PromotionRecord, { kind: K }>[] {
  const isMeant = (one: PromotionRecord): one is Extract<PromotionRecord, { kind: K }> =>
    one.kind === kind && isOn(one, offers);
  return offers.promotions.filter(isMeant);
}

/** Whether a good is among those that something is good for; without a scope every good is. */
export function isIn(goods: GoodsScope | undefined, goodsId: string): boolean {
  return goods === undefined || goods.ids.includes(goodsId);
}

export interface Priced {
  readonly price: Fen;
  readonly was?: WasPrice;
  readonly forGroup?: true;
}

function isFor({ goodsIds, skuIds }: TimePrice, goodsId: string, skuId: string): boolean {
  return goodsIds.includes(goodsId) || skuIds.includes(skuId);
}

/** However much is taken off, a price is at least one fen. */
function lowered({ to }: TimePrice, price: Fen): Fen {
  return 'price' in to ? to.price : greatest(fen(1), minus(price, percentOff(price, to.percentOff)));
}

/** The lower of two; of one price the first. */
const lower = (least: Priced, other: Priced) => (other.price < least.price ? other : least);

/**
 * What one piece of a SKU costs now. A time price that would raise it is no promotion and does nothing. The price without
 * it is then shown as the one before, with the promotion's own basis: for a group's price that is what all others pay.
 */
export function priceOf(sku: Sku, goodsId: string, offers: Offers): Priced {
  const on = onNow(offers, 'time-price').filter((one) => isFor(one, goodsId, sku.id));
  const usual: Priced = { price: sku.price, ...(sku.was && { was: sku.was }) };
  const open = on
    .filter(({ groupId }) => groupId === undefined)
    .map((one): Priced => ({ price: lowered(one, sku.price), was: { price: sku.price, basis: one.basis } }))
    .reduce(lower, usual);
  return on
    .filter(({ groupId }) => groupId !== undefined)
    .map((one): Priced => {
      const was = { price: open.price, basis: one.basis };
      return { price: lowered(one, sku.price), was, forGroup: true };
    })
    .reduce(lower, open);
}

/** What the rules of promotions look at in a good. */
interface PromotedGoods {
  readonly id: string;
  readonly skus: readonly Sku[];
}

/** A group's price has to be lower than what all others pay. */
function lowersSome(one: TimePrice, { id, skus }: PromotedGoods, offers: Offers): boolean {
  const others = one.groupId === undefined ? NO_OFFERS : { ...offers, groupIds: [] };
  return skus.some((sku) => isFor(one, id, sku.id) && lowered(one, sku.price) < priceOf(sku, id, others).price);
}

function noteParts({ id, name, until, groupId }: PromotionRecord) {
  return { id, name, until, ...(groupId !== undefined && { forGroup: true as const }) };
}

/** What is on for a good, in the order in which a quote works it out. */
export function notesFor(record: PromotedGoods, offers: Offers): readonly PromotionNote[] {
  return [
    ...onNow(offers, 'time-price')
      .filter((one) => lowersSome(one, record, offers))
      .map((one) => ({ kind: one.kind, ...noteParts(one) })),
    ...onNow(offers, 'second-piece')
      .filter(({ goodsIds }) => goodsIds.includes(record.id))
      .map((one) => ({ kind: one.kind, ...noteParts(one), percentOff: one.percentOff })),
    ...onNow(offers, 'full-reduction')
      .filter(({ goods }) => isIn(goods, record.id))
      .map((one) => ({
        kind: one.kind,
        ...noteParts(one),
        tiers: one.tiers,
        ...(one.goods && { goods: one.goods }),
      })),
  ];
}

/** The coupons that a good can be bought with, now or later. */
export function couponsFor(goodsId: string, { coupons = [], now }: Offers): readonly Coupon[] {
  return coupons.filter(({ goods, validUntil }) => isIn(goods, goodsId) && now < validUntil);
}
