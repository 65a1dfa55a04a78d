/** Promotions and coupons. */

import type { Coupon, CouponProblem } from '@/contract/promotions/coupon';
import type { PromotionSummary, Tier, WasPrice } from '@/contract/promotions/promotion';
import { formatYuan } from '@/copy/format';
import { formatDay } from '@/copy/format-time';

/** The last day of something that ends at `until`. */
function lastDay(until: number): string {
  return formatDay(until - 1);
}

function secondItemText(percentOff: number): string {
  if (percentOff === 50) return '第二件半价';
  return percentOff === 100 ? '第二件不要钱' : `第二件减 ${percentOff}%`;
}

const tierText = ({ minSpend, discount }: Tier) => `满 ${formatYuan(minSpend)} 减 ${formatYuan(discount)}`;

/** What a promotion is, without its dates. */
export function termsOf(promotion: PromotionSummary): string {
  switch (promotion.kind) {
    case 'limited-time-price':
      return promotion.name;
    case 'second-item-discount':
      return secondItemText(promotion.percentOff);
    case 'tiered-discount':
      return promotion.tiers.map(tierText).join('，') + (promotion.goods ? `（${promotion.goods.name}）` : '');
  }
}

/** Why a coupon can't be used; completes a sentence that starts with 「这张券」. */
export function couponProblem(problem: CouponProblem): string {
  switch (problem.kind) {
    case 'below-minimum':
      return `还差 ${formatYuan(problem.missing)} 能用`;
    case 'other-goods':
      return '用不到这几样上';
    case 'not-started':
      return `${formatDay(problem.from)}起能用`;
    case 'expired':
      return '已经过期了';
    case 'all-claimed':
      return '已经领完了';
    case 'used':
      return '已经用在别的订单上了';
    case 'gone':
      return '已经不在了';
  }
}

export const couponTerms = ({ minSpend, discount }: Coupon) =>
  minSpend === 0 ? `减 ${formatYuan(discount)}` : tierText({ minSpend, discount });

export const name = '优惠';
export const summary = (promotion: PromotionSummary) =>
  `${promotion.forGroup ? '群内价：' : ''}${termsOf(promotion)}，到 ${lastDay(promotion.until)}`;
export const groupPrices = (until: number) => `你从群里来，今天都按群内价。掌柜定到 ${lastDay(until)}。`;
/** Marks the former price as that of a group price. */
export const groupWas = ({ price, basis }: WasPrice): WasPrice => ({ price, basis: `群内价 · ${basis}` });
export const coupons = '券';
export const inOneLine = (texts: readonly string[]) => texts.join('；');
export const couponLine = (all: readonly Coupon[]) => `券 ${couponSummary(all)}`;
export const couponSummary = (coupons: readonly Coupon[]) => coupons.map(couponTerms).join('，');
export const couponScope = ({ goods }: Coupon) => (goods ? `${goods.name}能用` : '全店能用');
export const couponExpiry = ({ validUntil }: Coupon) => `用到 ${lastDay(validUntil)}`;
export const couponValidity = ({ validFrom, validUntil }: Coupon) => `${formatDay(validFrom)}到 ${lastDay(validUntil)}`;
