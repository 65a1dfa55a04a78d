import { instant } from '../compile/when';
import type { CouponContent, PromotionContent, ScopeContent, ShopContent, When } from '../types';
import { checkWhen, idFaults, isCount } from './common';

type Faults = readonly string[];

/** What is wrong with promotions, coupons and the welcome credit. */
export function checkOffers(content: ShopContent): Faults {
  const { promotions = [], coupons = [], welcomeCredit } = content;
  return [
    ...idFaults('promotions', promotions),
    ...idFaults('coupons', coupons),
    ...promotions.flatMap((promotion) => checkPromotion(promotion, content)),
    ...coupons.flatMap((coupon) => checkCoupon(coupon, content)),
    ...(welcomeCredit === undefined || isCount(welcomeCredit, 1)
      ? []
      : [`welcomeCredit: ${welcomeCredit} fen is not an amount; leave it out for none.`]),
  ];
}

function checkPromotion(promotion: PromotionContent, content: ShopContent): Faults {
  const at = `promotions[${promotion.id}]`;
  const same = [
    ...nameFaults(promotion.name, at),
    ...spanFaults(promotion.since, promotion.until, at),
    ...(promotion.groupId?.trim() === '' ? [`${at}.groupId: is empty; leave it out for everyone.`] : []),
  ];
  switch (promotion.kind) {
    case 'time-price':
      return [...same, ...timePriceFaults(promotion, content, at)];
    case 'second-piece':
      return [
        ...same,
        ...goodsFaults(promotion.goodsIds, content, `${at}.goodsIds`),
        ...percentFaults(promotion, 100, at),
      ];
    case 'full-reduction':
      return [...same, ...tierFaults(promotion, at), ...scopeFaults(promotion.goods, content, `${at}.goods`)];
  }
}

type Of<K extends PromotionContent['kind']> = Extract<PromotionContent, { kind: K }>;

function timePriceFaults(
  { goodsIds = [], skuIds = [], to, basis }: Of<'time-price'>,
  content: ShopContent,
  at: string,
): Faults {
  const skus = content.goods.flatMap((good) => good.skus.map((sku) => ({ ...sku, goodsId: good.id })));
  const meant = skus.filter((sku) => goodsIds.includes(sku.goodsId) || skuIds.includes(sku.id));
  const unknown = skuIds.filter((id) => !skus.some((sku) => sku.id === id));
  return [
    ...(goodsIds.length > 0 ? goodsFaults(goodsIds, content, `${at}.goodsIds`) : []),
    ...unknown.map((id) => `${at}.skuIds: there is no SKU "${id}".`),
    ...(meant.length === 0 ? [`${at}: is for no good.`] : []),
    ...(basis.trim() === '' ? [`${at}.basis: is empty; a price from before needs to say what it is.`] : []),
    ...('percentOff' in to
      ? percentFaults(to, 99, `${at}.to`)
      : meant
          .filter((sku) => !isCount(to.price, 1) || to.price >= sku.price)
          .map((sku) => `${at}.to.price: ${to.price} fen is not less than "${sku.id}" costs.`)),
  ];
}

function percentFaults({ percentOff }: { readonly percentOff: number }, most: number, at: string): Faults {
  const isPercent = isCount(percentOff, 1) && percentOff <= most;
  return isPercent ? [] : [`${at}.percentOff: ${percentOff} is not a whole number from 1 to ${most}.`];
}

function tierFaults({ tiers }: Of<'full-reduction'>, at: string): Faults {
  return tiers.flatMap(({ from, off }, index) => {
    const before = tiers[index - 1];
    return [
      ...(isCount(off, 1) && isCount(from, 1) && off < from
        ? []
        : [`${at}.tiers[${index}]: ${off} fen off from ${from} fen is no reduction.`]),
      ...(before && (from <= before.from || off <= before.off)
        ? [`${at}.tiers[${index}]: has to ask and give more than the tier before it.`]
        : []),
    ];
  });
}

function checkCoupon({ id, name, off, from, goods, valid }: CouponContent, content: ShopContent): Faults {
  const at = `coupons[${id}]`;
  return [
    ...(id === 'best' || id === 'none' ? [`${at}.id: would be read as a wish, not as a coupon.`] : []),
    ...nameFaults(name, at),
    ...(isCount(off, 1) ? [] : [`${at}.off: ${off} fen is nothing to take off.`]),
    ...(isCount(from, 0) ? [] : [`${at}.from: ${from} fen is not an amount.`]),
    ...spanFaults(valid.since, valid.until, `${at}.valid`),
    ...scopeFaults(goods, content, `${at}.goods`),
  ];
}

function scopeFaults(scope: ScopeContent | undefined, content: ShopContent, at: string): Faults {
  if (!scope) return [];
  const { categoryId, ids = [], says } = scope;
  const known = categoryId === undefined || content.shop.categories.some((category) => category.id === categoryId);
  return [
    ...(known ? [] : [`${at}.categoryId: there is no category "${categoryId}".`]),
    ...(categoryId === undefined || ids.length > 0 ? goodsFaults(ids, content, `${at}.ids`) : []),
    ...(says.trim() === '' ? [`${at}.says: is empty.`] : []),
  ];
}

function goodsFaults(ids: readonly string[], { goods }: ShopContent, at: string): Faults {
  if (ids.length === 0) return [`${at}: names no good.`];
  return ids.filter((id) => !goods.some((good) => good.id === id)).map((id) => `${at}: there is no good "${id}".`);
}

function nameFaults(name: string, at: string): Faults {
  return name.trim() === '' ? [`${at}.name: is empty.`] : [];
}

function spanFaults(since: When, until: When, at: string): Faults {
  const faults = [...checkWhen(since, `${at}.since`), ...checkWhen(until, `${at}.until`)];
  if (faults.length > 0) return faults;
  // Both are counted from one start, so that any start tells their order, unless one of them names its day.
  const isMixed = 'on' in since !== 'on' in until;
  return isMixed || instant(since, 0) < instant(until, 0) ? [] : [`${at}: is over before it begins.`];
}
