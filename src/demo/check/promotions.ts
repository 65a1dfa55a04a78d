import { toEpochMs } from '../compile/content-time';
import type { ContentTime, CouponContent, PromotionContent, ScopeContent, ShopContent } from '../types';
import { idProblems, isCount, timeProblems } from './common';

type Problems = readonly string[];

/** Problems of promotions, coupons and the welcome credit. */
export function checkPromotions(content: ShopContent): Problems {
  const { promotions = [], coupons = [], welcomeCredit } = content;
  return [
    ...idProblems('promotions', promotions),
    ...idProblems('coupons', coupons),
    ...promotions.flatMap((promotion) => checkPromotion(promotion, content)),
    ...coupons.flatMap((coupon) => checkCoupon(coupon, content)),
    ...(welcomeCredit === undefined || isCount(welcomeCredit, 1)
      ? []
      : [`welcomeCredit: ${welcomeCredit} fen is not an amount; leave it out for none.`]),
  ];
}

function checkPromotion(promotion: PromotionContent, content: ShopContent): Problems {
  const path = `promotions[${promotion.id}]`;
  const common = [
    ...nameProblems(promotion.name, path),
    ...periodProblems(promotion.since, promotion.until, path),
    ...(promotion.groupId?.trim() === '' ? [`${path}.groupId: is empty; leave it out for everyone.`] : []),
  ];
  switch (promotion.kind) {
    case 'limited-time-price':
      return [...common, ...timePriceProblems(promotion, content, path)];
    case 'second-item-discount':
      return [
        ...common,
        ...goodsProblems(promotion.goodsIds, content, `${path}.goodsIds`),
        ...percentProblems(promotion, 100, path),
      ];
    case 'tiered-discount':
      return [...common, ...tierProblems(promotion, path), ...scopeProblems(promotion.goods, content, `${path}.goods`)];
  }
}

type PromotionOf<K extends PromotionContent['kind']> = Extract<PromotionContent, { kind: K }>;

function timePriceProblems(
  { goodsIds = [], skuIds = [], newPrice, basis }: PromotionOf<'limited-time-price'>,
  content: ShopContent,
  path: string,
): Problems {
  const skus = content.goods.flatMap(({ id, skus: own }) => own.map((sku) => ({ ...sku, goodsId: id })));
  const inScope = skus.filter((sku) => goodsIds.includes(sku.goodsId) || skuIds.includes(sku.id));
  const unknown = skuIds.filter((id) => !skus.some((sku) => sku.id === id));
  return [
    ...(goodsIds.length > 0 ? goodsProblems(goodsIds, content, `${path}.goodsIds`) : []),
    ...unknown.map((id) => `${path}.skuIds: there is no SKU "${id}".`),
    ...(inScope.length === 0 ? [`${path}: applies to no goods.`] : []),
    ...(basis.trim() === '' ? [`${path}.basis: is empty; a former price needs a basis.`] : []),
    ...('percentOff' in newPrice
      ? percentProblems(newPrice, 99, `${path}.newPrice`)
      : inScope
          .filter((sku) => !isCount(newPrice.price, 1) || newPrice.price >= sku.price)
          .map((sku) => `${path}.newPrice.price: ${newPrice.price} fen is not less than "${sku.id}" costs.`)),
  ];
}

function percentProblems({ percentOff }: { readonly percentOff: number }, max: number, path: string): Problems {
  const isPercent = isCount(percentOff, 1) && percentOff <= max;
  return isPercent ? [] : [`${path}.percentOff: ${percentOff} is not a whole number from 1 to ${max}.`];
}

function tierProblems({ tiers }: PromotionOf<'tiered-discount'>, path: string): Problems {
  return tiers.flatMap(({ minSpend, discount }, index) => {
    const before = tiers[index - 1];
    return [
      ...(isCount(discount, 1) && isCount(minSpend, 1) && discount < minSpend
        ? []
        : [`${path}.tiers[${index}]: a discount of ${discount} fen from ${minSpend} fen on is not valid.`]),
      ...(before && (minSpend <= before.minSpend || discount <= before.discount)
        ? [`${path}.tiers[${index}]: needs a higher minimum and discount than the tier before it.`]
        : []),
    ];
  });
}

function checkCoupon({ id, name, discount, minSpend, goods, validity }: CouponContent, content: ShopContent): Problems {
  const path = `coupons[${id}]`;
  return [
    ...(id === 'best' || id === 'none' ? [`${path}.id: is reserved for a coupon selection.`] : []),
    ...nameProblems(name, path),
    ...(isCount(discount, 1) ? [] : [`${path}.discount: ${discount} fen is not a discount.`]),
    ...(isCount(minSpend, 0) ? [] : [`${path}.minSpend: ${minSpend} fen is not an amount.`]),
    ...periodProblems(validity.since, validity.until, `${path}.validity`),
    ...scopeProblems(goods, content, `${path}.goods`),
  ];
}

function scopeProblems(scope: ScopeContent | undefined, content: ShopContent, path: string): Problems {
  if (!scope) return [];
  const { categoryId, ids = [], name } = scope;
  const known = categoryId === undefined || content.shop.categories.some((category) => category.id === categoryId);
  return [
    ...(known ? [] : [`${path}.categoryId: there is no category "${categoryId}".`]),
    ...(categoryId === undefined || ids.length > 0 ? goodsProblems(ids, content, `${path}.ids`) : []),
    ...(name.trim() === '' ? [`${path}.name: is empty.`] : []),
  ];
}

function goodsProblems(ids: readonly string[], { goods }: ShopContent, path: string): Problems {
  if (ids.length === 0) return [`${path}: names no goods.`];
  return ids.filter((id) => !goods.some((each) => each.id === id)).map((id) => `${path}: there are no goods "${id}".`);
}

function nameProblems(name: string, path: string): Problems {
  return name.trim() === '' ? [`${path}.name: is empty.`] : [];
}

function periodProblems(since: ContentTime, until: ContentTime, path: string): Problems {
  const problems = [...timeProblems(since, `${path}.since`), ...timeProblems(until, `${path}.until`)];
  if (problems.length > 0) return problems;
  // Both count from the same start, so any start gives their order; unless only one of them is an absolute day.
  const isMixed = 'on' in since !== 'on' in until;
  return isMixed || toEpochMs(since, 0) < toEpochMs(until, 0) ? [] : [`${path}: ends before it begins.`];
}
