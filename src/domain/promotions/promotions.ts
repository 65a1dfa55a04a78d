import type { Sku } from '@/contract/catalog/goods';
import type { Fen } from '@/contract/money';
import type { Coupon } from '@/contract/promotions/coupon';
import type { GoodsScope, PromotionSummary, WasPrice } from '@/contract/promotions/promotion';
import type { EpochMs } from '@/contract/time';

import type { LimitedTimePrice, PromotionRecord } from '@/contract/promotions/promotion-record';

import { discountedPrice } from './discounted-price';

/** The shop's promotions and coupons at one instant, for one shopper. */
export interface PromotionContext {
  readonly promotions: readonly PromotionRecord[];
  /** All coupons of the shop. */
  readonly coupons?: readonly Coupon[];
  readonly now: EpochMs;
  /** WeChat groups (opengid) whose cards the shopper opened today. */
  readonly groupIds?: readonly string[];
}

export const NO_PROMOTIONS: PromotionContext = { promotions: [], now: 0 };

/** Whether a promotion is active now, for this shopper. */
export function isActive(
  { since, until, groupId }: PromotionRecord,
  { now, groupIds = [] }: PromotionContext,
): boolean {
  return since <= now && now < until && (groupId === undefined || groupIds.includes(groupId));
}

/** The active promotions of one kind. */
export function activePromotions<K extends PromotionRecord['kind']>(
  context: PromotionContext,
  kind: K,
): readonly Extract<PromotionRecord, { kind: K }>[] {
  const isActiveKind = (promotion: PromotionRecord): promotion is Extract<PromotionRecord, { kind: K }> =>
    promotion.kind === kind && isActive(promotion, context);
  return context.promotions.filter(isActiveKind);
}

/** Whether goods are in a scope; without a scope all goods are. */
export function isInScope(goods: GoodsScope | undefined, goodsId: string): boolean {
  return goods === undefined || goods.ids.includes(goodsId);
}

/** The part of a SKU that its price depends on. */
type PricedSku = Pick<Sku, 'id' | 'price' | 'was'>;

export interface SkuPrice {
  readonly price: Fen;
  readonly was?: WasPrice;
  readonly forGroup?: true;
}

function isForSku({ goodsIds, skuIds }: LimitedTimePrice, goodsId: string, skuId: string): boolean {
  return goodsIds.includes(goodsId) || skuIds.includes(skuId);
}

/** The lower of two prices; the first when they are equal. */
const lowerPrice = (least: SkuPrice, other: SkuPrice) => (other.price < least.price ? other : least);

/**
 * What one piece of a SKU costs now. A limited-time price above the normal price is ignored. The price without the
 * promotion becomes the `was` price, with the promotion's own basis; for a group price that is what everyone else pays.
 */
export function priceOf(sku: PricedSku, goodsId: string, context: PromotionContext): SkuPrice {
  const active = activePromotions(context, 'limited-time-price').filter((promotion) =>
    isForSku(promotion, goodsId, sku.id),
  );
  const usual: SkuPrice = { price: sku.price, ...(sku.was && { was: sku.was }) };
  const publicPrice = active
    .filter(({ groupId }) => groupId === undefined)
    .map((promotion): SkuPrice => ({
      price: discountedPrice(promotion, sku.price),
      was: { price: sku.price, basis: promotion.basis },
    }))
    .reduce(lowerPrice, usual);
  return active
    .filter(({ groupId }) => groupId !== undefined)
    .map((promotion): SkuPrice => {
      const was = { price: publicPrice.price, basis: promotion.basis };
      return { price: discountedPrice(promotion, sku.price), was, forGroup: true };
    })
    .reduce(lowerPrice, publicPrice);
}

/** The part of a goods record that promotions depend on. */
interface PromotedGoods {
  readonly id: string;
  readonly skus: readonly PricedSku[];
}

/** Whether a limited-time price lowers any SKU; a group price has to be lower than what everyone else pays. */
function lowersAnyPrice(promotion: LimitedTimePrice, { id, skus }: PromotedGoods, context: PromotionContext): boolean {
  const publicContext = promotion.groupId === undefined ? NO_PROMOTIONS : { ...context, groupIds: [] };
  return skus.some(
    (sku) =>
      isForSku(promotion, id, sku.id) && discountedPrice(promotion, sku.price) < priceOf(sku, id, publicContext).price,
  );
}

function summaryFields({ id, name, until, groupId }: PromotionRecord) {
  return { id, name, until, ...(groupId !== undefined && { forGroup: true as const }) };
}

/** The active promotions of goods, in the order in which a quote applies them. */
export function promotionsFor(record: PromotedGoods, context: PromotionContext): readonly PromotionSummary[] {
  return [
    ...activePromotions(context, 'limited-time-price')
      .filter((promotion) => lowersAnyPrice(promotion, record, context))
      .map((promotion) => ({ kind: promotion.kind, ...summaryFields(promotion) })),
    ...activePromotions(context, 'second-item-discount')
      .filter(({ goodsIds }) => goodsIds.includes(record.id))
      .map((promotion) => ({ kind: promotion.kind, ...summaryFields(promotion), percentOff: promotion.percentOff })),
    ...activePromotions(context, 'tiered-discount')
      .filter(({ goods }) => isInScope(goods, record.id))
      .map((promotion) => ({
        kind: promotion.kind,
        ...summaryFields(promotion),
        tiers: promotion.tiers,
        ...(promotion.goods && { goods: promotion.goods }),
      })),
  ];
}

/** The coupons that apply to goods, now or later, and that a shopper can have without being given them. */
export function couponsFor(goodsId: string, { coupons = [], now }: PromotionContext): readonly Coupon[] {
  return coupons.filter(({ goods, validUntil, byHand }) => !byHand && isInScope(goods, goodsId) && now < validUntil);
}
