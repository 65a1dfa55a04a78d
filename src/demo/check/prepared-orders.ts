import { LIMITS } from '@/contract/limits';
import { CODE_ID_CHARS } from '@/domain/entry/landing-code';

import type { BasketContent, ShopContent } from '../types';
import { checkWhen, idFaults, isCount, repeated } from './common';

/** Prices and stock are others by then: who wants longer means a good, not a basket. */
const DAYS = 90;

/** What is wrong with what the seller put together in chats. */
export function checkBaskets({ baskets = [], goods, shop }: ShopContent): readonly string[] {
  const skuIds = new Set(goods.flatMap((good) => good.skus.map(({ id }) => id)));
  const { basketDays = 1 } = shop;
  return [
    ...(isCount(basketDays, 1) && basketDays <= DAYS
      ? []
      : [`shop.basketDays: ${basketDays} is not a whole number from 1 to ${DAYS}.`]),
    ...idFaults('baskets', baskets, CODE_ID_CHARS),
    ...baskets.flatMap((basket) => checkBasket(basket, skuIds, `baskets[${basket.id}]`)),
  ];
}

function checkBasket({ lines, until }: BasketContent, skuIds: ReadonlySet<string>, at: string): readonly string[] {
  return [
    ...(lines.length <= LIMITS.lines ? [] : [`${at}.lines: more than ${LIMITS.lines}.`]),
    ...lines.flatMap(({ skuId, quantity }) => [
      ...(skuIds.has(skuId) ? [] : [`${at}.lines: there is no SKU "${skuId}".`]),
      ...(isCount(quantity, 1) && quantity <= LIMITS.quantity ? [] : [`${at}.lines: ${quantity} of "${skuId}".`]),
    ]),
    ...repeated(lines.map(({ skuId }) => skuId)).map((skuId) => `${at}.lines: "${skuId}" stands there twice.`),
    ...checkWhen(until, `${at}.until`),
  ];
}
