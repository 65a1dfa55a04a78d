import { LIMITS } from '@/contract/limits';
import { CODE_ID_CHARS } from '@/domain/entry/landing-code';

import type { PreparedOrderContent, ShopContent } from '../types';
import { duplicates, idProblems, isCount, timeProblems } from './common';

/** The longest validity allowed, days: after that, prices and stock have changed too much. */
const MAX_DAYS = 90;

/** Problems of prepared orders. */
export function checkPreparedOrders({ preparedOrders = [], goods, shop }: ShopContent): readonly string[] {
  const skuIds = new Set(goods.flatMap(({ skus }) => skus.map(({ id }) => id)));
  const { preparedOrderDays = 1 } = shop;
  return [
    ...(isCount(preparedOrderDays, 1) && preparedOrderDays <= MAX_DAYS
      ? []
      : [`shop.preparedOrderDays: ${preparedOrderDays} is not a whole number from 1 to ${MAX_DAYS}.`]),
    ...idProblems('preparedOrders', preparedOrders, CODE_ID_CHARS),
    ...preparedOrders.flatMap((order) => checkPreparedOrder(order, skuIds, `preparedOrders[${order.id}]`)),
  ];
}

function checkPreparedOrder(
  { lines, expiresAt }: PreparedOrderContent,
  skuIds: ReadonlySet<string>,
  path: string,
): readonly string[] {
  return [
    ...(lines.length <= LIMITS.lines ? [] : [`${path}.lines: more than ${LIMITS.lines}.`]),
    ...lines.flatMap(({ skuId, quantity }) => [
      ...(skuIds.has(skuId) ? [] : [`${path}.lines: there is no SKU "${skuId}".`]),
      ...(isCount(quantity, 1) && quantity <= LIMITS.quantity ? [] : [`${path}.lines: ${quantity} of "${skuId}".`]),
    ]),
    ...duplicates(lines.map(({ skuId }) => skuId)).map(
      (skuId) => `${path}.lines: "${skuId}" is listed more than once.`,
    ),
    ...timeProblems(expiresAt, `${path}.expiresAt`),
  ];
}
